package org.sluice.itests.crash;

import org.junit.jupiter.api.Tag;

@Tag("mysql")
class MySqlCrashTest extends CrashSuite {
    MySqlCrashTest() {
        super(Product.MYSQL);
    }
}
