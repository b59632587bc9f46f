package org.sluice.engine.internal;

import org.sluice.itests.servers.TestServers;

class PostgreSqlReleaseCreationTest extends ReleaseCreationContract {
    PostgreSqlReleaseCreationTest() {
        super(TestServers.postgresql());
    }
}
