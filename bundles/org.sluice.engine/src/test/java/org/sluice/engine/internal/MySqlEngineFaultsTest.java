package org.sluice.engine.internal;

import org.junit.jupiter.api.Tag;
import org.sluice.itests.servers.TestServers;

@Tag("mysql")
class MySqlEngineFaultsTest extends EngineFaultsContract {
    MySqlEngineFaultsTest() {
        super(TestServers.mysql());
    }
}
