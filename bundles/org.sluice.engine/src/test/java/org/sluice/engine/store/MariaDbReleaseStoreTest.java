package org.sluice.engine.store;

import org.sluice.itests.servers.TestServers;

class MariaDbReleaseStoreTest extends ReleaseStoreContract {
    MariaDbReleaseStoreTest() {
        super(TestServers.mariadb());
    }
}
