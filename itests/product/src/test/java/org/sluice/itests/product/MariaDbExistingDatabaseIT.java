package org.sluice.itests.product;

import org.sluice.itests.servers.TestServers;

class MariaDbExistingDatabaseIT extends ExistingDatabaseContract {
    MariaDbExistingDatabaseIT() {
        super("mariadb", TestServers.mariadb());
    }
}
