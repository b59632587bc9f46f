package org.sluice.engine.internal;

import org.sluice.itests.servers.TestServers;

class MariaDbReleaseCreationTest extends ReleaseCreationContract {
    MariaDbReleaseCreationTest() {
        super(TestServers.mariadb());
    }
}
