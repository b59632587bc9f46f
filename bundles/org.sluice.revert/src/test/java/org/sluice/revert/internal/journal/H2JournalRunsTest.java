package org.sluice.revert.internal.journal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sluice.api.spi.RevertibleRun;
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

    /** Seen after a kill in the midst of an ALTER: the table that H2 was making. */
    @Test
    void dropsWhatH2LeavesOfAChangeThatBrokeOff() throws Exception {
        String orders = rows("select table_name from information_schema.tables where lower(table_name) = 'orders'")
                .get(0);
        try (RevertibleRun run = runs.begin(ticket(1))) {
            execute(run, "alter table orders add column more int");
        }
        sql(
                "create table \"%s_COPY_4_0\" (id int primary key)".formatted(orders),
                "create table \"%s_COPY_4_0_\" (id int primary key)".formatted(orders));

        runs.undo(ticket(1));

        assertThat(
                        rows(
                                "select lower(table_name) from information_schema.tables where lower(table_name) like 'orders_copy%'"))
                .containsExactly("orders_copy_4_0_");
    }
}
