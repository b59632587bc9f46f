package org.sluice.revert.internal.journal;

import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * The transaction in which the changes of rows of a run wait: for its commit point, or for a statement that commits. There is
 * none as long as there is nothing to wait. Guarded by the lock of the line.
 */
final class RunTransaction {
    private final Connection connection;
    private final JournalDialect dialect;
    private boolean open;
    private @Nullable SQLException lost;

    /** @param connection in auto-commit mode */
    RunTransaction(Connection connection, JournalDialect dialect) {
        this.connection = connection;
        this.dialect = dialect;
    }

    /** Begins it where there is none. */
    void begin() throws SQLException {
        requireAlive();
        if (!open) {
            connection.setAutoCommit(false);
            open = true;
        }
    }

    /** Commits it; returns whether there was one. */
    boolean commit() throws SQLException {
        requireAlive();
        if (!open) {
            return false;
        }
        try {
            connection.commit();
            open = false;
            connection.setAutoCommit(true);
            return true;
        } catch (SQLException e) {
            lost = e;
            throw e;
        }
    }

    /** Notes what a failed statement took along. */
    void failed(SQLException failure) throws SQLException {
        boolean gone = connection.isClosed()
                || isRollback(failure, dialect)
                || (open && dialect.hasEndedTransaction(connection, failure));
        if (gone && lost == null) {
            lost = failure;
        }
    }

    /**
     * Whether a failure says that the server has rolled back. A driver may say so of every wait that was too long, whatever
     * the server did: that it is asked.
     */
    static boolean isRollback(SQLException failure, JournalDialect dialect) {
        return failure.getSQLState() != null
                && failure.getSQLState().startsWith("40")
                && !dialect.isLockTimeout(failure);
    }

    /**
     * Lets go on what is still there.
     *
     * @throws SQLException when the server has taken back what the run did
     */
    void requireAlive() throws SQLException {
        if (lost != null) {
            throw new SQLException(
                    "The upgrade cannot go on and is taken back: the database has rolled back rows that it had changed, or its "
                            + "connection is gone, since this happened: " + lost.getMessage(),
                    "40000",
                    lost);
        }
    }
}
