package org.sluice.engine.internal;

import org.sluice.itests.servers.TestServers;

class MariaDbEngineTest extends EngineContract {
    MariaDbEngineTest() {
        super(TestServers.mariadb());
    }
}
