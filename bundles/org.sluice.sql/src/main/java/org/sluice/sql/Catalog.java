package org.sluice.sql;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;

/**
 * What exists in the schema of a connection. Names are taken as they stand in unquoted SQL: letter case is folded as the
 * database does it, and tables of other schemas are not seen.
 */
public final class Catalog {
    private final Connection connection;

    private Catalog(Connection connection) {
        this.connection = connection;
    }

    /** The catalog behind a connection, which stays the caller's and must be open while it is asked. */
    public static Catalog of(Connection connection) {
        return new Catalog(connection);
    }

    /** Whether there is such a table; views do not count. */
    public boolean hasTable(String table) throws SQLException {
        DatabaseMetaData metaData = connection.getMetaData();
        try (ResultSet tables = metaData.getTables(
                connection.getCatalog(), connection.getSchema(), pattern(metaData, table), new String[] {
                    "TABLE", "BASE TABLE", "PARTITIONED TABLE"
                })) {
            return tables.next();
        }
    }

    /** Whether there is such a table or view, and has such a column. */
    public boolean hasColumn(String table, String column) throws SQLException {
        DatabaseMetaData metaData = connection.getMetaData();
        try (ResultSet columns = metaData.getColumns(
                connection.getCatalog(), connection.getSchema(), pattern(metaData, table), pattern(metaData, column))) {
            return columns.next();
        }
    }

    /** A pattern that matches this name alone: an underscore in it would match any character. */
    private static String pattern(DatabaseMetaData metaData, String name) throws SQLException {
        String escape = metaData.getSearchStringEscape();
        return folded(metaData, name).replace("_", escape + "_").replace("%", escape + "%");
    }

    private static String folded(DatabaseMetaData metaData, String name) throws SQLException {
        if (metaData.storesLowerCaseIdentifiers()) {
            return name.toLowerCase(Locale.ROOT);
        }
        return metaData.storesUpperCaseIdentifiers() ? name.toUpperCase(Locale.ROOT) : name;
    }
}
