package org.sluice.revert;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.hsqldb.jdbc.JDBCDataSource;
import org.junit.jupiter.api.Test;
import org.sluice.api.spi.RevertibleRuns.Ticket;
import org.sluice.revert.internal.journal.GrantedLease;

class AllOrNothingTest {
    private final AllOrNothing runs = new AllOrNothing();
    private final JDBCDataSource database = new JDBCDataSource();

    AllOrNothingTest() {
        database.setUrl("jdbc:hsqldb:mem:journalless");
    }

    @Test
    void refusesADatabaseWithoutAJournalAndNamesTheWayOut() {
        assertThatThrownBy(() -> runs.begin(ticket()))
                .hasMessageContaining("HSQL Database Engine 2.")
                .hasMessageContaining("set revert=\"none\" in 'conf/org.sluice.engine.config'")
                .hasMessageContaining("'upgrade:execute'");
        assertThatThrownBy(() -> runs.price(database, List.of("drop table t"), false))
                .hasMessageContaining("revert=\"none\"");
    }

    @Test
    void settlesARunThatItHasRefused() {
        assertThatCode(() -> {
                    runs.undo(ticket());
                    runs.forget(ticket());
                })
                .doesNotThrowAnyException();
    }

    private Ticket ticket() {
        return new Ticket(1, database, new GrantedLease(), Long.MAX_VALUE, Set::of);
    }
}
