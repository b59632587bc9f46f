package org.sluice.engine.internal;

import org.sluice.itests.servers.TestServers;

class H2ReleaseCreationTest extends ReleaseCreationContract {
    H2ReleaseCreationTest() {
        super(TestServers.h2());
    }
}
