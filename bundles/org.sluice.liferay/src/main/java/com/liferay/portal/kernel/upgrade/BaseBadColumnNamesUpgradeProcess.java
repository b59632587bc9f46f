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
        String tableName = constant(tableClass, "TABLE_NAME");
        String createSQL = constant(tableClass, "TABLE_SQL_CREATE");
        for (String columnName : columnNames) {
            if (hasColumn(tableName, columnName)) {
                String newName = columnName + "_";
                runSQL("alter_column_name %s %s %s %s"
                        .formatted(tableName, columnName, newName, definition(createSQL, newName)));
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

    private static String constant(Class<?> tableClass, String name) throws UpgradeException {
        try {
            return (String) tableClass.getField(name).get(null);
        } catch (ReflectiveOperationException e) {
            throw new UpgradeException(
                    "Cannot rename columns of the table of '%s': the class has no field 'public static final String %s' that can be read."
                            .formatted(tableClass.getName(), name),
                    e);
        }
    }
}
