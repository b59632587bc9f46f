package org.sluice.engine.lease;

import org.sluice.itests.servers.TestServers;

class MariaDbNodesTest extends NodesContract {
    MariaDbNodesTest() {
        super(TestServers.mariadb());
    }
}
