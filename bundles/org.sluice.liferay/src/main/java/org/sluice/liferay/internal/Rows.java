package org.sluice.liferay.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sluice.sql.Dialects;
import org.sluice.sql.PortableSql;

/** Statements with parameters, written in portable words, on a connection that stays the caller's. */
public final class Rows {
    private Rows() {}

    /** Makes a value of a row. */
    @FunctionalInterface
    public interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** What a query finds, in its order. */
    public static <T> List<T> read(
            Connection connection, Reader<T> reader, String portable, @Nullable Object... parameters)
            throws SQLException {
        try (PreparedStatement statement = prepare(connection, portable, parameters);
                ResultSet rows = statement.executeQuery()) {
            List<T> found = new ArrayList<>();
            while (rows.next()) {
                found.add(reader.read(rows));
            }
            return found;
        }
    }

    /** Whether a query finds any row. */
    public static boolean any(Connection connection, String portable, @Nullable Object... parameters)
            throws SQLException {
        try (PreparedStatement statement = prepare(connection, portable, parameters);
                ResultSet rows = statement.executeQuery()) {
            return rows.next();
        }
    }

    /**
     * Changes rows.
     *
     * @return how many
     */
    public static int change(Connection connection, String portable, @Nullable Object... parameters)
            throws SQLException {
        try (PreparedStatement statement = prepare(connection, portable, parameters)) {
            return statement.executeUpdate();
        }
    }

    /** Executes a portable statement that may change the schema. */
    public static void execute(Connection connection, String portable) throws SQLException {
        PortableSql.on(connection, RunCatalog.of(connection)).execute(portable);
    }

    private static PreparedStatement prepare(Connection connection, String portable, @Nullable Object... parameters)
            throws SQLException {
        PreparedStatement statement =
                connection.prepareStatement(Dialects.of(connection).words(portable));
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
        return statement;
    }
}
