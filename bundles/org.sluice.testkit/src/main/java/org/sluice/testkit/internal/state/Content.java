package org.sluice.testkit.internal.state;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What was in a database.
 *
 * @param definitions how each object is made
 * @param rows the rows of each table
 * @param ownTables the tables of Sluice
 */
public record Content(SortedMap<String, String> definitions, SortedMap<String, Rows> rows, List<String> ownTables) {
    private static final Map<String, StateReader> READERS = Map.of(
            "MariaDB", new MariaDbReader(),
            "MySQL", new MariaDbReader(),
            "H2", new H2Reader(),
            "PostgreSQL", new PostgreSqlReader());

    /** Reads the current schema of a connection, which stays the caller's. */
    public static Content read(Connection connection) throws SQLException {
        String product = connection.getMetaData().getDatabaseProductName();
        StateReader reader = READERS.get(product);
        if (reader == null) {
            throw new SQLException("Cannot compare the schema of '%s': only that of %s is understood."
                    .formatted(product, READERS.keySet()));
        }
        SortedMap<String, Rows> rows = new TreeMap<>();
        for (Table table : reader.tables(connection)) {
            rows.put(table.name(), Rows.read(connection, table));
        }
        return new Content(reader.definitions(connection), rows, reader.ownTables(connection));
    }
}
