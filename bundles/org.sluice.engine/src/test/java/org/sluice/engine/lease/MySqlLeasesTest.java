package org.sluice.engine.lease;

import org.junit.jupiter.api.Tag;
import org.sluice.itests.servers.TestServers;

@Tag("mysql")
class MySqlLeasesTest extends LeasesContract {
    MySqlLeasesTest() {
        super(TestServers.mysql());
    }
}
