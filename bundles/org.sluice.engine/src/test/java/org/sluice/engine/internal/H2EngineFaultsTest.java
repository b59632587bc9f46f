package org.sluice.engine.internal;

import org.sluice.itests.servers.TestServers;

class H2EngineFaultsTest extends EngineFaultsContract {
    H2EngineFaultsTest() {
        super(TestServers.h2());
    }
}
