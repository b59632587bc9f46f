package org.sluice.revert.internal.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sluice.api.spi.RevertibleRuns.Ticket;
import org.sluice.revert.internal.Ending;

/**
 * The session of a run's one connection, recorded under the lease. What steps change in it does not get into the pool. Guarded
 * by the lock of the line.
 */
final class RunSession {
    private static final Logger LOG = LoggerFactory.getLogger(RunSession.class);

    private final Connection connection;
    private final JournalDialect dialect;
    private final int isolation;
    private List<String> settings = List.of();
    private boolean changed;

    private RunSession(Connection connection, JournalDialect dialect, int isolation) {
        this.connection = connection;
        this.dialect = dialect;
        this.isolation = isolation;
    }

    static RunSession open(Ticket ticket, JournalDialect dialect) throws SQLException {
        Connection connection = ticket.dataSource().getConnection();
        try {
            connection.setAutoCommit(true);
            ticket.lease().enlist(connection, ticket.run());
            RunSession session = new RunSession(connection, dialect, connection.getTransactionIsolation());
            dialect.begin(connection);
            return session;
        } catch (SQLException | RuntimeException e) {
            Ending.of(connection);
            throw e;
        }
    }

    Connection connection() {
        return connection;
    }

    /** Called before a statement that may change settings, or leave other things in the session. */
    void changes() throws SQLException {
        if (!changed) {
            settings = dialect.settings(connection);
            changed = true;
        }
    }

    /** Makes the settings what they were, within the transaction if there is one. */
    void restore() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String setting : settings) {
                statement.execute(setting);
            }
        }
    }

    /**
     * Rolls back what is not committed, and gives the connection back.
     *
     * @param idle whether nothing is executed any more; else the session is ended
     */
    void end(boolean idle) {
        if (!idle || !isAsBefore()) {
            Ending.of(connection);
        }
    }

    private boolean isAsBefore() {
        try {
            if (!connection.getAutoCommit()) {
                connection.rollback();
                connection.setAutoCommit(true);
            }
            if (changed && !dialect.clean(connection)) {
                return false;
            }
            restore();
            connection.setTransactionIsolation(isolation);
            connection.close();
            return true;
        } catch (SQLException e) {
            LOG.debug("The connection of an upgrade could not be closed in good order, and is ended", e);
            return false;
        }
    }
}
