package org.sluice.revert.internal;

import java.sql.Connection;
import java.sql.SQLException;
import org.sluice.api.spi.Lease;
import org.sluice.api.spi.SqlWork;

/** A transaction that is committed only while the lease is held. */
public final class LeasedTransaction {
    private static final int ATTEMPTS = 10;
    private static final String CONFLICT = "40001";

    private LeasedTransaction() {}

    /**
     * Executes the work and commits it, or rolls it back and throws. It is executed again when the database let another
     * transaction win: in a cluster that is told at the commit only.
     *
     * @param connection in auto-commit mode, and afterwards, too
     */
    public static void execute(Connection connection, Lease lease, SqlWork work) throws SQLException {
        for (int attempt = 1; ; attempt++) {
            try {
                once(connection, lease, work);
                return;
            } catch (SQLException e) {
                if (attempt == ATTEMPTS || !CONFLICT.equals(e.getSQLState())) {
                    throw e;
                }
            }
        }
    }

    private static void once(Connection connection, Lease lease, SqlWork work) throws SQLException {
        connection.setAutoCommit(false);
        try {
            lease.guard(connection);
            work.execute(connection);
            connection.commit();
        } catch (SQLException | RuntimeException e) {
            rollback(connection, e);
            throw e;
        } finally {
            if (!connection.isClosed()) {
                connection.setAutoCommit(true);
            }
        }
    }

    /** A connection that is broken has nothing to roll back, and the first failure tells more. */
    private static void rollback(Connection connection, Exception failure) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            failure.addSuppressed(e);
        }
    }
}
