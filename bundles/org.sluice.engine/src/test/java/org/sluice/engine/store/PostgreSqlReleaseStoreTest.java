package org.sluice.engine.store;

import org.sluice.itests.servers.TestServers;

class PostgreSqlReleaseStoreTest extends ReleaseStoreContract {
    PostgreSqlReleaseStoreTest() {
        super(TestServers.postgresql());
    }
}
