package org.sluice.engine.internal;

import org.sluice.itests.servers.TestServers;

class PostgreSqlEngineTest extends EngineContract {
    PostgreSqlEngineTest() {
        super(TestServers.postgresql());
    }
}
