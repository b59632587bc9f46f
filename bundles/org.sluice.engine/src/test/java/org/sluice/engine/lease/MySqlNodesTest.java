package org.sluice.engine.lease;

import org.junit.jupiter.api.Tag;
import org.sluice.itests.servers.TestServers;

@Tag("mysql")
class MySqlNodesTest extends NodesContract {
    MySqlNodesTest() {
        super(TestServers.mysql());
    }
}
