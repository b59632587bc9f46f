package org.sluice.revert.internal.journal;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.sluice.api.spi.RevertibleRun;
import org.sluice.api.spi.RevertibleRuns.Ticket;
import org.sluice.api.spi.SqlWork;
import org.sluice.revert.internal.LeasedTransaction;

/** A run whose statements are journalled. */
final class JournalRun implements RevertibleRun {
    private final Ticket ticket;
    private final JournalDialect dialect;
    private final JournalConnection journal;
    private final RunConnections connections;
    private final Protection protection;

    /** @param journal the journal's own connection; closed with the run */
    JournalRun(Ticket ticket, JournalDialect dialect, JournalConnection journal, Claims claims) {
        this.protection = new Protection(journal.connection(), ticket, dialect, claims);
        this.ticket = ticket;
        this.dialect = dialect;
        this.journal = journal;
        this.connections = new RunConnections(ticket, new Guard(protection, claims));
    }

    @Override
    public DataSource dataSource() {
        return connections;
    }

    @Override
    public void commit(SqlWork work) throws SQLException {
        connections.end();
        protection.requireUnspoilt();
        try (Connection connection = ticket.dataSource().getConnection()) {
            LeasedTransaction.execute(connection, ticket.lease(), work);
        }
        dialect.flush(journal.connection());
    }

    @Override
    public void close() {
        connections.end();
        journal.close();
    }
}
