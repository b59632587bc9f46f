package org.sluice.engine.store;

import org.sluice.itests.servers.TestServers;

class H2ReleaseStoreTest extends ReleaseStoreContract {
    H2ReleaseStoreTest() {
        super(TestServers.h2());
    }
}
