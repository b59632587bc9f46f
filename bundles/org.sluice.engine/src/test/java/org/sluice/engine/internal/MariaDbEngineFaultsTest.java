package org.sluice.engine.internal;

import org.sluice.itests.servers.TestServers;

class MariaDbEngineFaultsTest extends EngineFaultsContract {
    MariaDbEngineFaultsTest() {
        super(TestServers.mariadb());
    }
}
