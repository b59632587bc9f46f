package com.liferay.portal.kernel.upgrade;

import java.sql.Types;
import java.util.List;
import java.util.Map;
import org.sluice.sql.Dialects;

/** Gives the dates of tables on SQL Server the type {@code datetime2(6)}; other databases need nothing of the kind. */
public class BaseSQLServerDatetimeUpgradeProcess extends UpgradeProcess {
    private final List<Class<?>> tableClasses;

    /** @param tableClasses have {@code TABLE_NAME} and {@code TABLE_COLUMNS} */
    public BaseSQLServerDatetimeUpgradeProcess(Class<?>[] tableClasses) {
        this.tableClasses = List.of(tableClasses);
    }

    @Override
    protected void doUpgrade() throws Exception {
        if (!Dialects.of(connection).name().equals("sqlserver")) {
            return;
        }
        for (Class<?> tableClass : tableClasses) {
            upgradeTable(tableClass);
        }
    }

    private void upgradeTable(Class<?> tableClass) throws Exception {
        String tableName = getTableName(tableClass);
        for (Map.Entry<String, Integer> column : getTableColumnsMap(tableClass).entrySet()) {
            if (column.getValue() == Types.TIMESTAMP && hasColumn(tableName, column.getKey())) {
                alterColumnType(tableName, column.getKey(), "DATE null");
            }
        }
    }
}
