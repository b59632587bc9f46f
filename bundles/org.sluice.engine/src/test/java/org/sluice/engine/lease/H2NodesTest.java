package org.sluice.engine.lease;

import org.sluice.itests.servers.TestServers;

class H2NodesTest extends NodesContract {
    H2NodesTest() {
        super(TestServers.h2());
    }
}
