package com.liferay.portal.kernel.upgrade.util;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The columns of a table that is copied: those that are read, what becomes of them, and those that are written. */
final class CopiedColumns {
    private final List<UpgradeColumn> upgradeColumns;
    private final Map<String, Integer> oldTypes = new LinkedHashMap<>();
    private final Map<String, Integer> newTypes = new LinkedHashMap<>();

    CopiedColumns(Object[][] columns, UpgradeColumn... upgradeColumns) {
        this.upgradeColumns = List.of(upgradeColumns);
        for (UpgradeColumn upgradeColumn : upgradeColumns) {
            put(upgradeColumn, null);
        }
        for (Object[] column : columns) {
            put((String) column[0], (Integer) column[1]);
        }
    }

    private void put(String name, Integer type) {
        List<UpgradeColumn> applicable =
                upgradeColumns.stream().filter(each -> each.isApplicable(name)).toList();
        applicable.forEach(each -> put(each, type));
        if (applicable.isEmpty()) {
            oldTypes.put(name, type);
            newTypes.put(name, type);
        }
    }

    private void put(UpgradeColumn column, Integer type) {
        putIfThere(oldTypes, column.getName(), column.getOldColumnType(type));
        putIfThere(newTypes, column.getName(), column.getNewColumnType(type));
    }

    private static void putIfThere(Map<String, Integer> types, String name, Integer type) {
        if (type != null) {
            types.put(name, type);
        }
    }

    List<String> oldNames() {
        return List.copyOf(oldTypes.keySet());
    }

    List<String> newNames() {
        return List.copyOf(newTypes.keySet());
    }

    /** The values of a row after the change, in the order of the new names. */
    Object[] convert(ResultSet row) throws Exception {
        Map<String, Object> values = oldValues(row);
        upgradeColumns.forEach(column -> column.setOldValue(values.get(column.getName())));
        for (UpgradeColumn column : upgradeColumns) {
            Object newValue = column.getNewValue(column.getOldValue());
            column.setNewValue(newValue);
            values.put(column.getName(), newValue);
        }
        return newTypes.keySet().stream().map(values::get).toArray();
    }

    /** Sets the parameters of a statement that inserts a row. */
    void set(PreparedStatement statement, Object[] row) throws SQLException {
        int index = 0;
        for (Integer type : newTypes.values()) {
            ColumnValues.write(statement, index + 1, type, row[index]);
            index++;
        }
    }

    private Map<String, Object> oldValues(ResultSet row) throws SQLException {
        Map<String, Object> values = new HashMap<>();
        int index = 0;
        for (Map.Entry<String, Integer> column : oldTypes.entrySet()) {
            values.put(column.getKey(), ColumnValues.read(row, ++index, column.getValue()));
        }
        return values;
    }
}
