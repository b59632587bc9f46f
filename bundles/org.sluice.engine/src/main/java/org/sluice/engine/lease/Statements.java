package org.sluice.engine.lease;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Statements with values, on a connection that stays the caller's, and what their failures mean. */
final class Statements {
    private static final Set<String> CONFLICTS = Set.of("40001", "40P01");
    private static final Set<String> TIME_OUTS = Set.of("57014", "55P03", "HYT00");
    /** MariaDB and MySQL: dead-lock, also of a Galera certification; a row that was changed after the snapshot. */
    private static final Set<Integer> CONFLICT_NUMBERS = Set.of(1213, 1020);
    /** MariaDB and MySQL: lock wait, interrupted, the limits of either; H2: lock wait. */
    private static final Set<Integer> TIME_OUT_NUMBERS = Set.of(1205, 1317, 1969, 3024, 50200);

    private Statements() {}

    /** Makes something of a row. */
    @FunctionalInterface
    interface Reader<T> {
        @Nullable
        T read(ResultSet row) throws SQLException;
    }

    static int update(Connection connection, String sql, @Nullable Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            return statement.executeUpdate();
        }
    }

    /**
     * Does not wait longer than so many seconds for locks of others. The limit is taken off again: on H2 it is one of the
     * connection, which goes back to a pool and may be an upgrade's next.
     */
    static int updateWithin(Connection connection, int seconds, String sql, @Nullable Object... values)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int before = statement.getQueryTimeout();
            statement.setQueryTimeout(seconds);
            try {
                bind(statement, values);
                int updated = statement.executeUpdate();
                statement.setQueryTimeout(before);
                return updated;
            } catch (SQLException e) {
                takeOff(statement, before, e);
                throw e;
            }
        }
    }

    private static void takeOff(PreparedStatement statement, int before, SQLException failure) {
        try {
            statement.setQueryTimeout(before);
        } catch (SQLException e) {
            failure.addSuppressed(e); // a connection that is broken keeps nothing
        }
    }

    static <T> List<T> all(Connection connection, String sql, Reader<T> reader, @Nullable Object... values)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            try (ResultSet rows = statement.executeQuery()) {
                List<T> results = new ArrayList<>();
                while (rows.next()) {
                    Optional.ofNullable(reader.read(rows)).ifPresent(results::add);
                }
                return results;
            }
        }
    }

    /** The first row of a result; empty when there is none, or when it is null. */
    static <T> Optional<T> one(Connection connection, String sql, Reader<T> reader, @Nullable Object... values)
            throws SQLException {
        return all(connection, sql, reader, values).stream().findFirst();
    }

    /** The number in the first row; empty when there is none, or when it is null. */
    static Optional<Long> number(Connection connection, String sql, @Nullable Object... values) throws SQLException {
        return one(
                connection,
                sql,
                row -> {
                    long number = row.getLong(1);
                    return row.wasNull() ? null : number;
                },
                values);
    }

    /** Whether the transaction lost against another one and may succeed when it is executed again. */
    static boolean isConflict(SQLException failure) {
        return CONFLICTS.contains(String.valueOf(failure.getSQLState()))
                || CONFLICT_NUMBERS.contains(failure.getErrorCode());
    }

    /** Whether the statement waited too long. */
    static boolean isTimeOut(SQLException failure) {
        return failure instanceof SQLTimeoutException
                || TIME_OUTS.contains(String.valueOf(failure.getSQLState()))
                || TIME_OUT_NUMBERS.contains(failure.getErrorCode());
    }

    private static void bind(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }
}
