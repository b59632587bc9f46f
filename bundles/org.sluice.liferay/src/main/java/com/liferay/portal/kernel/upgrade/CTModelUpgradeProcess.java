package com.liferay.portal.kernel.upgrade;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Prepares tables for change tracking: adds {@code ctCollectionId} and puts it at the end of the primary key. */
public class CTModelUpgradeProcess extends UpgradeProcess {
    private static final String COLUMN = "ctCollectionId";

    private final List<String> tableNames;

    public CTModelUpgradeProcess(String... tableNames) {
        this.tableNames = List.of(tableNames);
    }

    @Override
    protected void doUpgrade() throws Exception {
        for (String tableName : tableNames) {
            upgradeTable(tableName);
        }
    }

    private void upgradeTable(String tableName) throws Exception {
        List<String> keyColumns = new ArrayList<>(Arrays.asList(getPrimaryKeyColumnNames(connection, tableName)));
        if (keyColumns.isEmpty()) {
            throw new UpgradeException(
                    "Cannot prepare '%s' for change tracking: found no table of that name with a primary key. Create the table, or its primary key, first."
                            .formatted(tableName));
        }
        if (!hasColumn(tableName, COLUMN)) {
            alterTableAddColumn(tableName, COLUMN, "LONG default 0 not null");
        }
        if (keyColumns.stream().noneMatch(COLUMN::equalsIgnoreCase)) {
            keyColumns.add(COLUMN);
            removePrimaryKey(tableName);
            runSQL("alter table " + tableName + " add primary key (" + String.join(", ", keyColumns) + ")");
        }
    }
}
