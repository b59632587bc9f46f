package org.sluice.engine.lease;

import org.sluice.itests.servers.TestServers;

class MariaDbSessionsTest extends SessionsContract {
    MariaDbSessionsTest() {
        super(TestServers.mariadb(), "select sleep(300)");
    }
}
