package org.sluice.revert.internal.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sluice.api.spi.RevertibleRuns.Space;
import org.sluice.itests.servers.DatabaseServer;
import org.sluice.itests.servers.TestServers;
import org.sluice.revert.internal.journal.h2.H2Journal;

class H2ForecastTest extends ForecastContract {
    @Override
    DatabaseServer server() {
        return TestServers.h2();
    }

    @Override
    JournalDialect dialect() {
        return new H2Journal();
    }

    @Test
    void copiesATableThatLosesAllRows() throws Exception {
        assertThat(ways(price("truncate table notes"))).containsExactly("notes COPIED");
    }

    @Test
    void knowsWhatIsFreeBesideTheFile(@TempDir Path folder) throws Exception {
        JdbcDataSource file = new JdbcDataSource();
        file.setUrl("jdbc:h2:file:" + folder.resolve("embedded"));
        long usable = Files.getFileStore(folder).getUsableSpace();

        Space space = runs.space(file).orElseThrow();

        assertThat(space.free()).isBetween(usable / 2, usable * 2);
        assertThat(space.used()).isPositive();
    }

    @Test
    void knowsOfNoRoomInMemory() throws Exception {
        JdbcDataSource memory = new JdbcDataSource();
        memory.setUrl("jdbc:h2:mem:");

        assertThat(runs.space(memory)).isEmpty();
    }
}
