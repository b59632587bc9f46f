package com.liferay.portal.kernel.upgrade;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gives columns that have a reserved word as their name an underscore at the end. */
public abstract class BaseBadColumnNamesUpgradeProcess extends UpgradeProcess {
    /**
     * Renames columns, where they still have the old names.
     *
     * @param tableClass has {@code TABLE_NAME}, and in {@code TABLE_SQL_CREATE} the definitions of the new columns
     * @param columnNames the old names
     */
    protected void upgradeBadColumnNames(Class<?> tableClass, String... columnNames) throws Exception {
        String tableName = getTableName(tableClass);
        String createSQL = createSQL(tableClass);
        for (String columnName : columnNames) {
            if (hasColumn(tableName, columnName)) {
                String newName = columnName + "_";
                alterColumnName(tableName, columnName, newName + " " + definition(createSQL, newName));
            }
        }
    }

    private static String definition(String createSQL, String columnName) throws UpgradeException {
        Matcher definition = Pattern.compile("(?i)[(,]\\s*" + Pattern.quote(columnName)
                        + "\\s+((?:[^,()]|\\([^)]*\\))+?)(?:\\s+primary\\s+key)?\\s*[,)]")
                .matcher(createSQL);
        if (!definition.find()) {
            throw new UpgradeException(
                    "Cannot rename a column to '%s': found no definition of that column in TABLE_SQL_CREATE '%s'. Add it there."
                            .formatted(columnName, createSQL));
        }
        return definition.group(1);
    }

    private static String createSQL(Class<?> tableClass) throws UpgradeException {
        try {
            return (String) tableClass.getField("TABLE_SQL_CREATE").get(null);
        } catch (ReflectiveOperationException e) {
            throw new UpgradeException(
                    "Cannot rename columns of the table of '%s': the class has no field 'public static final String TABLE_SQL_CREATE' that can be read."
                            .formatted(tableClass.getName()),
                    e);
        }
    }
}
