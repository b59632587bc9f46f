package org.sluice.revert.internal.journal;

import org.sluice.itests.servers.DatabaseServer;
import org.sluice.itests.servers.TestServers;
import org.sluice.revert.internal.journal.h2.H2Journal;

class H2JournalRunsTest extends JournalRunsContract {
    @Override
    DatabaseServer server() {
        return TestServers.h2();
    }

    @Override
    JournalDialect dialect() {
        return new H2Journal();
    }
}
