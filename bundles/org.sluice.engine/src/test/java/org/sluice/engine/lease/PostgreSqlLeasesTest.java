package org.sluice.engine.lease;

import org.sluice.itests.servers.TestServers;

class PostgreSqlLeasesTest extends LeasesContract {
    PostgreSqlLeasesTest() {
        super(TestServers.postgresql());
    }
}
