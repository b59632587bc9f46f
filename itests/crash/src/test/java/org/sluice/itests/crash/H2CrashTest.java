package org.sluice.itests.crash;

class H2CrashTest extends CrashSuite {
    H2CrashTest() {
        super(Product.H2);
    }
}
