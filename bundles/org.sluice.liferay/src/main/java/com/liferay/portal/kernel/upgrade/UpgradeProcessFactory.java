package com.liferay.portal.kernel.upgrade;

import com.liferay.petra.function.UnsafeConsumer;
import java.sql.Connection;
import java.util.List;
import org.sluice.liferay.internal.Rehearsed;
import org.sluice.liferay.internal.Rows;
import org.sluice.liferay.internal.database.ColumnChanges;

/** Makes processes of one kind of change each; but for SQL of one's own they may be executed again. */
public class UpgradeProcessFactory {
    /**
     * Adds the columns that are not there.
     *
     * @param columnDefinitions names with types, such as {@code name VARCHAR(75) null}
     */
    public static UpgradeProcess addColumns(String tableName, String... columnDefinitions) {
        List<String> definitions = List.of(columnDefinitions);
        return new Change("Add columns to " + tableName, connection -> {
            for (String definition : definitions) {
                ColumnChanges.of(connection, tableName).add(definition);
            }
        });
    }

    /**
     * Renames a column.
     *
     * @param newColumnDefinition the new name and the column's definition, such as {@code name VARCHAR(75) null}
     */
    public static UpgradeProcess alterColumnName(String tableName, String oldColumnName, String newColumnDefinition) {
        return new Change(
                "Rename " + tableName + "." + oldColumnName,
                connection -> ColumnChanges.of(connection, tableName).rename(oldColumnName, newColumnDefinition));
    }

    public static UpgradeProcess alterColumnType(String tableName, String columnName, String newColumnType) {
        return new Change(
                "Change the type of " + tableName + "." + columnName,
                connection -> ColumnChanges.of(connection, tableName).changeType(columnName, newColumnType));
    }

    public static UpgradeProcess dropColumns(String tableName, String... columnNames) {
        List<String> names = List.of(columnNames);
        return new Change("Drop columns of " + tableName, connection -> {
            for (String name : names) {
                ColumnChanges.of(connection, tableName).drop(name);
            }
        });
    }

    public static UpgradeProcess dropTables(String... tableNames) {
        List<String> names = List.of(tableNames);
        return new Change("Drop " + String.join(", ", names), connection -> {
            for (String name : names) {
                Rows.execute(connection, "DROP_TABLE_IF_EXISTS(" + name + ")");
            }
        });
    }

    /**
     * Executes statements.
     *
     * @param sqls portable
     */
    public static UpgradeProcess runSQL(String... sqls) {
        List<String> statements = List.of(sqls);
        return new Change("Execute SQL", connection -> {
            for (String statement : statements) {
                Rows.execute(connection, statement);
            }
        });
    }

    private static final class Change extends UpgradeProcess implements Rehearsed {
        private final UnsafeConsumer<Connection, Exception> work;

        Change(String upgradeInfo, UnsafeConsumer<Connection, Exception> work) {
            super(upgradeInfo);
            this.work = work;
        }

        @Override
        protected void doUpgrade() throws Exception {
            execute(connection);
        }

        @Override
        public void execute(Connection connection) throws Exception {
            work.accept(connection);
        }
    }
}
