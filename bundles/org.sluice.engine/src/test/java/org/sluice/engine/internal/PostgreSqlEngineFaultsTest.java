package org.sluice.engine.internal;

import org.sluice.itests.servers.TestServers;

class PostgreSqlEngineFaultsTest extends EngineFaultsContract {
    PostgreSqlEngineFaultsTest() {
        super(TestServers.postgresql());
    }
}
