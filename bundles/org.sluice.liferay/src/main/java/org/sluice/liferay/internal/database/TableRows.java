package org.sluice.liferay.internal.database;

import com.liferay.portal.kernel.exception.SystemException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.sluice.liferay.internal.RunCatalog;
import org.sluice.sql.Catalog;

/** Asks tables for what the catalog does not tell. */
public final class TableRows {
    private TableRows() {}

    /** Whether a table or view is there and has a row. */
    public static boolean any(Connection connection, String table) {
        try {
            Catalog catalog = RunCatalog.of(connection);
            if (!catalog.hasTable(table) && !catalog.hasView(table)) {
                return false;
            }
            try (Statement statement = connection.createStatement()) {
                statement.setMaxRows(1);
                try (ResultSet rows = statement.executeQuery("select 1 from " + table)) {
                    return rows.next();
                }
            }
        } catch (SQLException e) { // Liferay's signature has no room for it
            throw new SystemException("Cannot tell whether '%s' has rows: %s".formatted(table, e.getMessage()), e);
        }
    }

    /** The names of the tables that match a pattern of JDBC. */
    public static List<String> tableNames(Connection connection, String pattern) throws SQLException {
        List<String> tables = RunCatalog.of(connection).tables();
        List<String> names = new ArrayList<>();
        try (ResultSet rows =
                connection.getMetaData().getTables(connection.getCatalog(), connection.getSchema(), pattern, null)) {
            while (rows.next()) {
                names.add(rows.getString("TABLE_NAME"));
            }
        }
        names.retainAll(tables);
        return names;
    }
}
