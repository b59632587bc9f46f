package com.liferay.portal.kernel.upgrade;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.sluice.liferay.internal.RunCatalog;

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
        List<String> keyColumns = primaryKey(tableName);
        if (keyColumns.isEmpty()) {
            throw new UpgradeException(
                    "Cannot prepare '%s' for change tracking: found no table of that name with a primary key. Create the table, or its primary key, first."
                            .formatted(tableName));
        }
        if (!hasColumn(tableName, COLUMN)) {
            runSQL("alter table " + tableName + " add " + COLUMN + " LONG default 0 not null");
        }
        if (keyColumns.stream().noneMatch(COLUMN::equalsIgnoreCase)) {
            keyColumns.add(COLUMN);
            runSQL("alter table " + tableName + " drop primary key");
            runSQL("alter table " + tableName + " add primary key (" + String.join(", ", keyColumns) + ")");
        }
    }

    private List<String> primaryKey(String tableName) throws SQLException {
        return RunCatalog.of(connection)
                .primaryKey(tableName)
                .map(key -> new ArrayList<>(key.columns()))
                .orElseGet(ArrayList::new);
    }
}
