package org.sluice.revert.internal.journal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sluice.itests.servers.DatabaseServer;
import org.sluice.itests.servers.TestServers;
import org.sluice.revert.internal.journal.mariadb.MariaDbJournal;

class MariaDbForecastTest extends ForecastContract {
    @Override
    DatabaseServer server() {
        return TestServers.mariadb();
    }

    @Override
    JournalDialect dialect() {
        return new MariaDbJournal();
    }

    @Test
    void movesATableAsideThatLosesAllRows() throws Exception {
        assertThat(ways(price("truncate table notes"))).containsExactly("notes MOVED");
    }

    @Test
    void copiesATableToWhichAnotherRefers() throws Exception {
        assertThat(ways(price("drop table orders"))).contains("orders COPIED");
    }

    @Test
    void doesNotKnowWhatTheServerHasLeft() throws Exception {
        assertThat(runs.space(database.dataSource())).isEmpty();
    }
}
