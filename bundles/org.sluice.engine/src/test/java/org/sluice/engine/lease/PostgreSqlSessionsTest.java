package org.sluice.engine.lease;

import org.sluice.itests.servers.TestServers;

class PostgreSqlSessionsTest extends SessionsContract {
    PostgreSqlSessionsTest() {
        super(TestServers.postgresql(), "select pg_sleep(300)");
    }
}
