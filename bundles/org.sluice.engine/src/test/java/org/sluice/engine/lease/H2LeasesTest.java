package org.sluice.engine.lease;

import org.sluice.itests.servers.TestServers;

class H2LeasesTest extends LeasesContract {
    H2LeasesTest() {
        super(TestServers.h2());
    }
}
