package org.sluice.itests.crash;

class PostgreSqlCrashTest extends CrashSuite {
    PostgreSqlCrashTest() {
        super(Product.POSTGRESQL);
    }
}
