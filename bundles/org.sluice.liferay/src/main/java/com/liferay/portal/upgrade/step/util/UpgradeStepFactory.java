package com.liferay.portal.upgrade.step.util;

import com.liferay.portal.kernel.upgrade.UpgradeProcess;
import com.liferay.portal.kernel.upgrade.UpgradeStep;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Makes steps that change the columns of the table that a class describes. */
public class UpgradeStepFactory {
    /** Adds columns, each told as a name with a type, such as {@code name VARCHAR(75) null}. */
    public static UpgradeStep addColumns(Class<?> tableClass, String... columnDefinitions) {
        return new Change(tableClass, (process, column) -> process.new AlterTableAddColumn(column), columnDefinitions);
    }

    /** Gives several columns one type. */
    public static UpgradeStep alterColumnTypes(Class<?> tableClass, String newType, String... columnNames) {
        return new Change(tableClass, (process, column) -> process.new AlterColumnType(column, newType), columnNames);
    }

    public static UpgradeStep dropColumns(Class<?> tableClass, String... columnNames) {
        return new Change(tableClass, (process, column) -> process.new AlterTableDropColumn(column), columnNames);
    }

    public static UpgradeProcess runSql(String sql) {
        return new UpgradeProcess() {
            @Override
            protected void doUpgrade() throws Exception {
                runSQL(sql);
            }
        };
    }

    /** The same change of several columns. */
    private static final class Change extends UpgradeProcess {
        private final Class<?> tableClass;
        private final BiFunction<UpgradeProcess, String, Alterable> change;
        private final String[] columns;

        private Change(Class<?> tableClass, BiFunction<UpgradeProcess, String, Alterable> change, String... columns) {
            this.tableClass = tableClass;
            this.change = change;
            this.columns = columns.clone();
        }

        @Override
        protected void doUpgrade() throws Exception {
            alter(
                    tableClass,
                    Stream.of(columns).map(column -> change.apply(this, column)).toArray(Alterable[]::new));
        }
    }
}
