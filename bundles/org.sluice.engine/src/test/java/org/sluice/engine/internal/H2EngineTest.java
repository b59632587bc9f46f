package org.sluice.engine.internal;

import org.sluice.itests.servers.TestServers;

class H2EngineTest extends EngineContract {
    H2EngineTest() {
        super(TestServers.h2());
    }
}
