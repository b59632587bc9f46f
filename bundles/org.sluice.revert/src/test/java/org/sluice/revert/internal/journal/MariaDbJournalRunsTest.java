package org.sluice.revert.internal.journal;

import org.sluice.itests.servers.DatabaseServer;
import org.sluice.itests.servers.TestServers;
import org.sluice.revert.internal.journal.mariadb.MariaDbJournal;

class MariaDbJournalRunsTest extends JournalRunsContract {
    @Override
    DatabaseServer server() {
        return TestServers.mariadb();
    }

    @Override
    JournalDialect dialect() {
        return new MariaDbJournal();
    }
}
