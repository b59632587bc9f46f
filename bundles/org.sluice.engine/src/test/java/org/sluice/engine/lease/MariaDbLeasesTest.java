package org.sluice.engine.lease;

import org.sluice.itests.servers.TestServers;

class MariaDbLeasesTest extends LeasesContract {
    MariaDbLeasesTest() {
        super(TestServers.mariadb());
    }
}
