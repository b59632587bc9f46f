package org.sluice.engine.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.sluice.api.ErrorCode;
import org.sluice.api.SluiceException;
import org.sluice.api.spi.Lease;

/** Statements of the store, each call on a connection of its own. Errors of the database become {@link SluiceException}s. */
final class Transactions {
    /** SQLSTATE of a transaction that lost against another one; in a cluster that is told at the commit only. */
    private static final String CONFLICT = "40001";

    /** More of them than modules are ever begun at the same time. */
    static final int INSERT_ATTEMPTS = 10;

    /** SQLSTATE of a violated constraint; among the statements here only a key can be that. */
    private static final String CONSTRAINT = "23";

    private final DataSource dataSource;
    private final String table;

    /** @param table which table's rights to check when the database refuses */
    Transactions(DataSource dataSource, String table) {
        this.dataSource = dataSource;
        this.table = table;
    }

    /** Something with a result. */
    @FunctionalInterface
    interface SqlFunction<T extends @Nullable Object> {
        T apply(Connection connection) throws SQLException;
    }

    /** In auto-commit mode. */
    <T extends @Nullable Object> T call(String action, SqlFunction<T> function) {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(true);
            return function.apply(connection);
        } catch (SQLException e) {
            throw failed(action, e);
        }
    }

    /** In one transaction under the lease, committed when the call returns; executed again when another one was let win. */
    <T extends @Nullable Object> T underLease(String action, Lease lease, SqlFunction<T> function) {
        return repeated(action, lease, function, Transactions::lost);
    }

    /**
     * As {@link #underLease}, for what inserts a row under the next free number: done again when somebody else has taken the
     * same number at the same time.
     */
    <T extends @Nullable Object> T numbering(String action, Lease lease, SqlFunction<T> function) {
        return repeated(action, lease, function, e -> lost(e) || taken(e));
    }

    private <T extends @Nullable Object> T repeated(
            String action, Lease lease, SqlFunction<T> function, Predicate<SQLException> again) {
        try (Connection connection = dataSource.getConnection()) {
            for (int attempt = 1; ; attempt++) {
                try {
                    return transaction(connection, lease, function);
                } catch (SQLException e) {
                    if (attempt == INSERT_ATTEMPTS || !again.test(e)) {
                        throw e;
                    }
                }
            }
        } catch (SQLException e) {
            throw failed(action, e);
        }
    }

    private static <T extends @Nullable Object> T transaction(
            Connection connection, Lease lease, SqlFunction<T> function) throws SQLException {
        connection.setAutoCommit(false);
        try {
            lease.guard(connection);
            T result = function.apply(connection);
            connection.commit();
            return result;
        } catch (SQLException | RuntimeException e) {
            connection.rollback();
            throw e;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    private static boolean lost(SQLException e) {
        return CONFLICT.equals(e.getSQLState());
    }

    private static boolean taken(SQLException e) {
        return e.getSQLState() != null && e.getSQLState().startsWith(CONSTRAINT);
    }

    private SluiceException failed(String action, SQLException e) {
        return new SluiceException(
                ErrorCode.RELEASES_UNAVAILABLE,
                "Cannot " + action + ": the database said '" + e.getMessage() + "'.",
                "Check the database and the rights of its user on the table " + table + ".",
                e);
    }
}
