package org.sluice.itests.crash;

class MariaDbCrashTest extends CrashSuite {
    MariaDbCrashTest() {
        super(Product.MARIADB);
    }
}
