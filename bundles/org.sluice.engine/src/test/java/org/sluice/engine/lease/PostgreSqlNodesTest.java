package org.sluice.engine.lease;

import org.sluice.itests.servers.TestServers;

class PostgreSqlNodesTest extends NodesContract {
    PostgreSqlNodesTest() {
        super(TestServers.postgresql());
    }
}
