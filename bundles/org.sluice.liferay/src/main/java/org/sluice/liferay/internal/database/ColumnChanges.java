package org.sluice.liferay.internal.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.sluice.liferay.internal.RunCatalog;
import org.sluice.sql.Catalog;
import org.sluice.sql.PortableSql;

/** Changes columns so that a change may be asked for again: what is as it should be stays. */
public final class ColumnChanges {
    private final String table;
    private final Catalog catalog;
    private final PortableSql sql;

    private ColumnChanges(String table, Catalog catalog, PortableSql sql) {
        this.table = table;
        this.catalog = catalog;
        this.sql = sql;
    }

    /** Changes of one table, on a connection that stays the caller's. */
    public static ColumnChanges of(Connection connection, String table) throws SQLException {
        Catalog catalog = RunCatalog.of(connection);
        return new ColumnChanges(table, catalog, PortableSql.on(connection, catalog));
    }

    /**
     * Renames a column.
     *
     * @param newColumn the new name and the column's definition, such as {@code name VARCHAR(75) null}
     */
    public void rename(String oldName, String newColumn) throws SQLException {
        String column = newColumn.strip();
        int blank = column.indexOf(' ');
        String newName = blank < 0 ? column : column.substring(0, blank);
        String type = blank < 0 ? "" : column.substring(blank).strip();
        boolean done = catalog.hasColumn(table, newName) && isOfType(newName, type);
        if (catalog.stored(oldName).equals(catalog.stored(newName)) && done) {
            return;
        }
        if (!catalog.hasColumn(table, oldName)) {
            if (done) {
                return;
            }
            throw missing(oldName);
        }
        if (!isOfType(oldName, type)) {
            throw new SQLException(
                    "Type change is not allowed when altering column name: %s.%s is no %s. Change the type by itself."
                            .formatted(table, oldName, type));
        }
        alter("alter_column_name %s %s %s".formatted(table, oldName, column));
    }

    public void changeType(String column, String type) throws SQLException {
        if (!catalog.hasColumn(table, column)) {
            throw missing(column);
        }
        if (!isOfType(column, type)) {
            alter("alter_column_type %s %s %s".formatted(table, column, type));
        }
    }

    /**
     * Adds a column.
     *
     * @param definition its name and type, such as {@code name VARCHAR(75) null}
     */
    public void add(String definition) throws SQLException {
        String column = definition.strip();
        int blank = column.indexOf(' ');
        if (blank < 0) {
            throw new SQLException(
                    "Cannot add '%s' to '%s': expected a name and a type, such as 'name VARCHAR(75) null'."
                            .formatted(column, table));
        }
        add(column.substring(0, blank), column.substring(blank).strip());
    }

    public void add(String column, String type) throws SQLException {
        if (!catalog.hasColumn(table, column)) {
            alter("alter table %s add %s %s".formatted(table, column, type));
        } else if (!isOfType(column, type)) {
            throw new SQLException("Column %s.%s already exists with different type than %s. Change its type instead."
                    .formatted(table, column, type));
        }
    }

    public void drop(String column) throws SQLException {
        if (catalog.hasColumn(table, column)) {
            alter("alter table %s drop column %s".formatted(table, column));
        }
    }

    public void dropPrimaryKey() throws SQLException {
        if (catalog.primaryKey(table).isPresent()) {
            alter("alter table %s drop primary key".formatted(table));
        }
    }

    private boolean isOfType(String column, String type) throws SQLException {
        return type.isEmpty() || catalog.hasColumnType(table, column, type);
    }

    private void alter(String change) throws SQLException {
        sql.alter(List.of(change));
    }

    private SQLException missing(String column) {
        return new SQLException("Column %s.%s does not exist".formatted(table, column), "42S22");
    }
}
