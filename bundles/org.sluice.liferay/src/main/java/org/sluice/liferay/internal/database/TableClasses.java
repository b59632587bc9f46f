package org.sluice.liferay.internal.database;

import com.liferay.portal.kernel.upgrade.UpgradeException;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads the classes that Service Builder writes for tables: {@code FooTable} and {@code FooModelImpl}. */
public final class TableClasses {
    private TableClasses() {}

    /** The name in the static field {@code TABLE_NAME}, or what the field {@code INSTANCE} says in its {@code getTableName()}. */
    public static String tableName(Class<?> tableClass) throws UpgradeException {
        try {
            return (String) tableClass.getField("TABLE_NAME").get(null);
        } catch (NoSuchFieldException e) {
            return nameOfInstance(tableClass);
        } catch (ReflectiveOperationException e) {
            throw noName(tableClass, e);
        }
    }

    private static String nameOfInstance(Class<?> tableClass) throws UpgradeException {
        try {
            Object table = tableClass.getField("INSTANCE").get(null);
            return (String) table.getClass().getMethod("getTableName").invoke(table);
        } catch (ReflectiveOperationException e) {
            throw noName(tableClass, e);
        }
    }

    /** The names of the columns with their types of {@link java.sql.Types}, in order. */
    public static Map<String, Integer> columns(Class<?> tableClass) throws UpgradeException {
        try {
            Object[][] columns =
                    (Object[][]) tableClass.getField("TABLE_COLUMNS").get(null);
            Map<String, Integer> types = new LinkedHashMap<>();
            Arrays.stream(columns).forEach(column -> types.put((String) column[0], (Integer) column[1]));
            return Collections.unmodifiableMap(types);
        } catch (ReflectiveOperationException e) {
            throw new UpgradeException(
                    "Cannot tell the columns of '%s': the class has no field 'public static final Object[][] TABLE_COLUMNS' that can be read."
                            .formatted(tableClass.getName()),
                    e);
        }
    }

    private static UpgradeException noName(Class<?> tableClass, ReflectiveOperationException cause) {
        return new UpgradeException(
                "Cannot tell the table of '%s': the class has no field 'public static final String TABLE_NAME' that can be read."
                        .formatted(tableClass.getName()),
                cause);
    }
}
