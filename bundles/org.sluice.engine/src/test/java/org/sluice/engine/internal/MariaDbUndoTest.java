package org.sluice.engine.internal;

import org.sluice.itests.servers.TestServers;

class MariaDbUndoTest extends UndoContract {
    MariaDbUndoTest() {
        super(TestServers.mariadb());
    }
}
