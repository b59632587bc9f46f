package org.sluice.engine.lease;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.sluice.api.ErrorCode;
import org.sluice.api.SluiceException;

/** The database of a lease: short work on connections of its own. Safe for use by several threads. */
final class LeaseDatabase {
    private static final int ATTEMPTS = 10;

    private final DataSource pool;
    private final AtomicReference<@Nullable Server> server = new AtomicReference<>();

    LeaseDatabase(DataSource pool) {
        this.pool = pool;
    }

    /** Something with a result. */
    @FunctionalInterface
    interface Work<T> {
        T apply(Connection connection, Server server) throws SQLException;
    }

    /** What differs on this database; asked once, on a connection that stays the caller's. */
    Server server(Connection connection) throws SQLException {
        Server known = server.get();
        if (known != null) {
            return known;
        }
        Server found = Servers.of(connection);
        server.set(found);
        return found;
    }

    /** Works in auto-commit mode. */
    <T> T call(Work<T> work) throws SQLException {
        try (Connection connection = pool.getConnection()) {
            connection.setAutoCommit(true);
            return work.apply(connection, server(connection));
        }
    }

    /** Works in one transaction, which is committed at the end, and begins anew when it lost against another one. */
    <T> T transaction(Work<T> work) throws SQLException {
        return call((connection, its) -> transaction(connection, work));
    }

    /**
     * The same on a connection of the caller's, in auto-commit mode before and after. After a failure nothing of the work is
     * left.
     */
    <T> T transaction(Connection connection, Work<T> work) throws SQLException {
        Server its = server(connection);
        for (int attempt = 1; ; attempt++) {
            try {
                return once(connection, its, work);
            } catch (SQLException e) {
                if (attempt == ATTEMPTS || !Statements.isConflict(e)) {
                    throw e;
                }
            }
        }
    }

    private static <T> T once(Connection connection, Server its, Work<T> work) throws SQLException {
        connection.setAutoCommit(false);
        try {
            T result = work.apply(connection, its);
            connection.commit();
            connection.setAutoCommit(true);
            return result;
        } catch (SQLException | RuntimeException e) {
            rollBack(connection, e);
            throw e;
        }
    }

    private static void rollBack(Connection connection, Exception reason) {
        try {
            connection.rollback();
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            reason.addSuppressed(e);
        }
    }

    /** The error of something that the database refused. */
    static SluiceException failed(String action, SQLException e) {
        return new SluiceException(
                ErrorCode.RELEASES_UNAVAILABLE,
                "Cannot " + action + ": the database said '" + e.getMessage() + "'.",
                "Check the database and the rights of its user on the tables Sluice_*.",
                e);
    }
}
