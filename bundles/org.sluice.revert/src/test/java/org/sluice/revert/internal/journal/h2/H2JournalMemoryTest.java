package org.sluice.revert.internal.journal.h2;

import org.sluice.itests.servers.DatabaseServer;
import org.sluice.itests.servers.TestServers;

class H2JournalMemoryTest extends H2JournalContract {
    @Override
    DatabaseServer server() {
        return TestServers.h2();
    }
}
