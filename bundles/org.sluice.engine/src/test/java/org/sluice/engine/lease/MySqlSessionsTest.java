package org.sluice.engine.lease;

import org.junit.jupiter.api.Tag;
import org.sluice.itests.servers.TestServers;

@Tag("mysql")
class MySqlSessionsTest extends SessionsContract {
    MySqlSessionsTest() {
        super(TestServers.mysql(), "select sleep(300)");
    }
}
