package org.sluice.itests.product;

import org.sluice.itests.servers.TestServers;

class PostgreSqlExistingDatabaseIT extends ExistingDatabaseContract {
    PostgreSqlExistingDatabaseIT() {
        super("postgresql", TestServers.postgresql());
    }
}
