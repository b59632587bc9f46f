package org.sluice.engine.store;

import org.junit.jupiter.api.Tag;
import org.sluice.itests.servers.TestServers;

@Tag("mysql")
class MySqlReleaseStoreTest extends ReleaseStoreContract {
    MySqlReleaseStoreTest() {
        super(TestServers.mysql());
    }
}
