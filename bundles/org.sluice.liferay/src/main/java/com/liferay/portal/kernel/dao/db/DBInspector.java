package com.liferay.portal.kernel.dao.db;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.sluice.liferay.internal.RunCatalog;
import org.sluice.liferay.internal.database.TableClasses;
import org.sluice.liferay.internal.database.TableRows;
import org.sluice.sql.Catalog;

/** Tells what exists in the schema of a connection. */
public class DBInspector {
    private final Connection connection;

    public DBInspector(Connection connection) {
        this.connection = connection;
    }

    public String getCatalog() throws SQLException {
        return connection.getCatalog();
    }

    /** The columns of a table as the driver describes them; whoever takes the result closes it. */
    public ResultSet getColumnsResultSet(String tableName) throws SQLException {
        DatabaseMetaData metaData = connection.getMetaData();
        String escape = metaData.getSearchStringEscape();
        String pattern = catalog().stored(tableName).replace("_", escape + "_").replace("%", escape + "%");
        return metaData.getColumns(getCatalog(), getSchema(), pattern, null);
    }

    public String getSchema() {
        try {
            return connection.getSchema();
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot tell the schema of a connection: " + e.getMessage(), e);
        }
    }

    /**
     * The names of tables, as stored.
     *
     * @param tableNamePattern a pattern as {@link DatabaseMetaData#getTables} takes it; null for all
     */
    public List<String> getTableNames(String tableNamePattern) throws SQLException {
        return tableNamePattern == null ? catalog().tables() : TableRows.tableNames(connection, tableNamePattern);
    }

    public boolean hasColumn(String tableName, String columnName) throws Exception {
        return catalog().hasColumn(tableName, columnName);
    }

    /**
     * Whether the column is there and of this type.
     *
     * @param tableClass has the table's name in its static field {@code TABLE_NAME}
     */
    public boolean hasColumnType(Class<?> tableClass, String columnName, String columnType) throws Exception {
        return hasColumnType(TableClasses.tableName(tableClass), columnName, columnType);
    }

    /**
     * Whether the column is there and of this type.
     *
     * @param columnType a portable definition, such as {@code VARCHAR(75) null}; what it does not name is not looked at
     */
    public boolean hasColumnType(String tableName, String columnName, String columnType) throws Exception {
        return catalog().hasColumnType(tableName, columnName, columnType);
    }

    public boolean hasIndex(String tableName, String indexName) throws Exception {
        return catalog().hasIndex(tableName, indexName);
    }

    /** Whether the table exists and has a row. */
    public boolean hasRows(String tableName) {
        return TableRows.any(connection, tableName);
    }

    public boolean hasTable(String tableName) throws Exception {
        return catalog().hasTable(tableName);
    }

    /**
     * Whether there is such a table.
     *
     * @param caseSensitive whether only a name that is stored in these very letters counts
     */
    public boolean hasTable(String tableName, boolean caseSensitive) throws Exception {
        return caseSensitive ? catalog().tables().contains(tableName) : hasTable(tableName);
    }

    public boolean hasView(String viewName) throws Exception {
        return catalog().hasView(viewName);
    }

    /** Not supported: there are no partitions. */
    public boolean isControlTable(String tableName) {
        throw partitions(tableName);
    }

    public boolean isNullable(String tableName, String columnName) throws SQLException {
        return catalog()
                .column(tableName, columnName)
                .orElseThrow(
                        () -> new SQLException("Column %s.%s does not exist".formatted(tableName, columnName), "42S22"))
                .nullable();
    }

    /** Not supported: there are no tables of Liferay's objects. */
    public boolean isObjectTable(List<Long> companyIds, String tableName) {
        throw partitions(tableName);
    }

    /** Not supported: there are no partitions. */
    public boolean isPartitionedControlTable(String tableName) {
        throw partitions(tableName);
    }

    /** A name as the database stores it. */
    public String normalizeName(String name) throws SQLException {
        return catalog().stored(name);
    }

    public String normalizeName(String name, DatabaseMetaData databaseMetaData) throws SQLException {
        return RunCatalog.of(databaseMetaData.getConnection()).stored(name);
    }

    private Catalog catalog() throws SQLException {
        return RunCatalog.of(connection);
    }

    private static UnsupportedOperationException partitions(String tableName) {
        return new UnsupportedOperationException(
                "Cannot tell to which company's partition '%s' belongs: Sluice has no partitioned databases."
                        .formatted(tableName));
    }
}
