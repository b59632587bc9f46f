package org.sluice.testkit;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.sluice.api.spi.RevertibleRun;
import org.sluice.api.spi.RevertibleRuns;
import org.sluice.api.spi.SqlWork;

/** Takes nothing back, which the kit must notice. */
final class NothingReverted implements RevertibleRuns {
    @Override
    public Price price(DataSource dataSource, List<String> statements, boolean keep) {
        return Price.NOTHING;
    }

    @Override
    public RevertibleRun begin(Ticket ticket) {
        return new Run(ticket.dataSource());
    }

    @Override
    public void undo(Ticket ticket) {
        // that is the fault
    }

    @Override
    public void forget(Ticket ticket) {
        // nothing was kept
    }

    private record Run(DataSource dataSource) implements RevertibleRun {
        @Override
        public void commit(SqlWork work) throws SQLException {
            try (Connection connection = dataSource.getConnection()) {
                connection.setAutoCommit(false);
                work.execute(connection);
                connection.commit();
            }
        }

        @Override
        public void close() {
            // its connections are in auto-commit mode
        }
    }
}
