package org.sluice.revert.internal.journal;

import org.junit.jupiter.api.Tag;
import org.sluice.itests.servers.DatabaseServer;
import org.sluice.itests.servers.TestServers;
import org.sluice.revert.internal.journal.mariadb.MariaDbJournal;

@Tag("mysql")
class MySqlJournalRunsTest extends JournalRunsContract {
    @Override
    DatabaseServer server() {
        return TestServers.mysql();
    }

    @Override
    JournalDialect dialect() {
        return MariaDbJournal.ofMySql();
    }
}
