package com.liferay.portal.kernel.upgrade;

import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

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
        DatabaseMetaData metaData = connection.getMetaData();
        String name = metaData.storesLowerCaseIdentifiers() ? tableName.toLowerCase(Locale.ROOT) : tableName;
        SortedMap<Integer, String> columns = new TreeMap<>();
        try (ResultSet rows = metaData.getPrimaryKeys(connection.getCatalog(), connection.getSchema(), name)) {
            while (rows.next()) {
                columns.put(rows.getInt("KEY_SEQ"), rows.getString("COLUMN_NAME"));
            }
        }
        return new ArrayList<>(columns.values());
    }
}
