package org.sluice.revert.internal.journal.h2;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;

/** Rows on their way from a table to its copy and back. */
final class Rows {
    private final Connection connection;
    private final String schema;

    Rows(Connection connection) throws SQLException {
        this.connection = connection;
        this.schema = connection.getSchema();
    }

    /** Copies a table's stored columns, in the order of its rows, and waits until they are on disk. */
    void copy(String table, String copy) throws SQLException {
        Jdbc.execute(connection, "DROP TABLE IF EXISTS " + qualified(copy) + " CASCADE");
        // Without an index: the rows of a covering one would come in its order.
        Jdbc.execute(
                connection,
                "CREATE TABLE " + qualified(copy) + " AS SELECT " + list(stored(table)) + " FROM " + qualified(table)
                        + " USE INDEX ()");
        Durable.flush(connection);
    }

    /** Fills an empty table that has no links. */
    void bring(String copy, String table) throws SQLException {
        List<String> substituting = Jdbc.texts(
                connection,
                "SELECT column_name FROM information_schema.columns WHERE table_schema = ? AND table_name = ?"
                        + " AND default_on_null AND is_nullable = 'YES' AND is_generated = 'NEVER'",
                schema,
                table);
        alter(table, substituting, "DROP DEFAULT ON NULL");
        String columns = list(stored(copy));
        Jdbc.execute(
                connection,
                "INSERT INTO " + qualified(table) + " (" + columns + ") OVERRIDING SYSTEM VALUE SELECT " + columns
                        + " FROM " + qualified(copy) + " USE INDEX ()");
        alter(table, substituting, "SET DEFAULT ON NULL");
    }

    private void alter(String table, List<String> columns, String change) throws SQLException {
        for (String column : columns) {
            Jdbc.execute(
                    connection,
                    "ALTER TABLE " + qualified(table) + " ALTER COLUMN " + Names.quote(column) + " " + change);
        }
    }

    private List<String> stored(String table) throws SQLException {
        return Jdbc.texts(
                connection,
                "SELECT column_name FROM information_schema.columns WHERE table_schema = ? AND table_name = ?"
                        + " AND is_generated = 'NEVER' ORDER BY ordinal_position",
                schema,
                table);
    }

    private static String list(List<String> columns) {
        return columns.stream().map(Names::quote).collect(Collectors.joining(", "));
    }

    private String qualified(String name) {
        return Names.quote(schema) + "." + Names.quote(name);
    }
}
