package org.sluice.engine.store;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.sluice.api.ErrorCode;
import org.sluice.api.SluiceException;
import org.sluice.api.spi.Lease;

/** Statements of the store, each call on a connection of its own. Errors of the database become {@link SluiceException}s. */
final class Transactions {
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

    /** In one transaction under the lease, committed when the call returns. */
    <T extends @Nullable Object> T underLease(String action, Lease lease, SqlFunction<T> function) {
        try (Connection connection = dataSource.getConnection()) {
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
        } catch (SQLException e) {
            throw failed(action, e);
        }
    }

    private SluiceException failed(String action, SQLException e) {
        return new SluiceException(
                ErrorCode.RELEASES_UNAVAILABLE,
                "Cannot " + action + ": the database said '" + e.getMessage() + "'.",
                "Check the database and the rights of its user on the table " + table + ".",
                e);
    }
}
