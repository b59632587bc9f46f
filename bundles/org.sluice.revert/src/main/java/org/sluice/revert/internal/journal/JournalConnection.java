package org.sluice.revert.internal.journal;

import java.sql.Connection;
import java.sql.SQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sluice.api.spi.RevertibleRuns.Ticket;

/** A connection that is fit to keep and to restore, recorded under the lease; afterwards it is as it was taken. */
final class JournalConnection implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(JournalConnection.class);

    private final Connection connection;
    private final JournalDialect dialect;

    private JournalConnection(Connection connection, JournalDialect dialect) {
        this.connection = connection;
        this.dialect = dialect;
    }

    static JournalConnection open(Ticket ticket, JournalDialect dialect) throws SQLException {
        JournalConnection opened = new JournalConnection(ticket.dataSource().getConnection(), dialect);
        try {
            opened.connection.setAutoCommit(true);
            ticket.lease().enlist(opened.connection, ticket.run());
            dialect.prepare(opened.connection);
            return opened;
        } catch (SQLException | RuntimeException e) {
            opened.close();
            throw e;
        }
    }

    Connection connection() {
        return connection;
    }

    @Override
    public void close() {
        try (connection) {
            if (!connection.isClosed()) {
                dialect.release(connection);
            }
        } catch (SQLException e) {
            LOG.debug("A connection of the journal could not be closed in good order", e);
        }
    }
}
