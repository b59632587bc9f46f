package com.liferay.portal.upgrade.v7_0_0;

import com.liferay.portal.kernel.dao.orm.WildcardMode;
import com.liferay.portal.kernel.upgrade.UpgradeException;
import com.liferay.portal.kernel.upgrade.UpgradeProcess;
import java.sql.SQLException;
import java.util.List;
import org.sluice.liferay.internal.PortalTables;
import org.sluice.liferay.internal.Rows;
import org.sluice.liferay.internal.RunCatalog;
import org.sluice.sql.Catalog;

/**
 * Renames classes and resources in the tables of Liferay's core that keep names. A table that is not there holds nothing to
 * rename.
 */
public class UpgradeKernelPackage extends UpgradeProcess {
    @Override
    protected void doUpgrade() throws UpgradeException {
        String[][] classNames = getClassNames();
        String[][] resourceNames = getResourceNames();
        if (classNames.length + resourceNames.length == 0) {
            throw new UnsupportedOperationException(
                    "'%s' names no classes and no resources. Liferay takes those of its core then, which are not known here: override getClassNames() and getResourceNames()."
                            .formatted(getClass().getName()));
        }
        try {
            upgradeClassNames(classNames);
            upgradeResourceNames(resourceNames);
        } catch (UpgradeException e) {
            throw e;
        } catch (Exception e) { // an edge: subclasses may override what throws anything
            throw new UpgradeException(e);
        }
    }

    private void upgradeClassNames(String[][] names) throws Exception {
        upgradeTable("ClassName_", "value", names, WildcardMode.SURROUND, true);
        upgradeTable("Counter", "name", names, WildcardMode.SURROUND, true);
        upgradeTable("Lock_", "className", names, WildcardMode.SURROUND);
        upgradeTable("ResourceAction", "name", names, WildcardMode.SURROUND, true);
        upgradeTable("ResourcePermission", "name", names, WildcardMode.SURROUND);
        upgradeTable("ListType", "type_", names, WildcardMode.TRAILING);
        upgradeLongTextTable(
                "UserNotificationEvent", "payload", "userNotificationEventId", names, WildcardMode.SURROUND);
    }

    private void upgradeResourceNames(String[][] names) throws Exception {
        upgradeTable("ResourceAction", "name", names, WildcardMode.LEADING, true);
        upgradeTable("ResourcePermission", "name", names, WildcardMode.LEADING);
        upgradeLongTextTable(
                "UserNotificationEvent", "payload", "userNotificationEventId", names, WildcardMode.LEADING);
    }

    /** Pairs: the old name of a class and the new one. */
    protected String[][] getClassNames() {
        return new String[0][];
    }

    /** Pairs: the old name of a resource and the new one. */
    protected String[][] getResourceNames() {
        return new String[0][];
    }

    /** As {@link #upgradeTable(String, String, String[][], WildcardMode, boolean)}, with duplicates left to the table. */
    protected void upgradeTable(String tableName, String columnName, String[][] names, WildcardMode wildcardMode)
            throws Exception {
        upgradeTable(tableName, columnName, names, wildcardMode, false);
    }

    /**
     * Renames in a column of names.
     *
     * @param preventDuplicates whether rows that have a new name already give way to those that get it
     */
    protected void upgradeTable(
            String tableName, String columnName, String[][] names, WildcardMode wildcardMode, boolean preventDuplicates)
            throws Exception {
        if (!PortalTables.hasRowsToChange(connection, tableName)) {
            return;
        }
        String column = quoted(columnName);
        for (String[] name : names) {
            for (String value : valuesLike(tableName, column, name[0], wildcardMode)) {
                String renamed = value.replace(name[0], name[1]);
                if (renamed.equals(value)) {
                    continue;
                }
                if (preventDuplicates) {
                    Rows.change(connection, "delete from %s where %s = ?".formatted(tableName, column), renamed);
                }
                Rows.change(
                        connection,
                        "update %1$s set %2$s = ? where %2$s = ?".formatted(tableName, column),
                        renamed,
                        value);
            }
        }
    }

    /** Renames in a column of long texts. */
    protected void upgradeLongTextTable(
            String tableName,
            String columnName,
            String primaryKeyColumnName,
            String[][] names,
            WildcardMode wildcardMode)
            throws Exception {
        if (!PortalTables.hasRowsToChange(connection, tableName)) {
            return;
        }
        String updateSQL =
                "update %s set %s = ? where %s = ?".formatted(tableName, quoted(columnName), primaryKeyColumnName);
        for (String[] name : names) {
            String selectSQL = "select %2$s, %3$s from %1$s where %2$s like '%4$s'"
                    .formatted(tableName, quoted(columnName), primaryKeyColumnName, pattern(name[0], wildcardMode));
            upgradeLongTextTable(columnName, primaryKeyColumnName, selectSQL, updateSQL, name);
        }
    }

    /**
     * Renames in a column of long texts.
     *
     * @param selectSQL finds the texts and the keys of their rows
     * @param updateSQL has two parameters: a text, and the key of its row
     */
    protected void upgradeLongTextTable(
            String columnName, String primaryKeyColumnName, String selectSQL, String updateSQL, String[] name)
            throws SQLException {
        List<Text> texts = Rows.read(
                connection, row -> new Text(row.getObject(primaryKeyColumnName), row.getString(columnName)), selectSQL);
        for (Text text : texts) {
            Rows.change(connection, updateSQL, text.value.replace(name[0], name[1]), text.key);
        }
    }

    /** ClassName_ has a column with a name that some databases reserve. */
    private String quoted(String columnName) throws SQLException {
        Catalog catalog = RunCatalog.of(connection);
        return catalog.quoted(catalog.stored(columnName));
    }

    private List<String> valuesLike(String tableName, String columnName, String name, WildcardMode wildcardMode)
            throws SQLException {
        return Rows.read(
                connection,
                row -> row.getString(1),
                "select distinct %2$s from %1$s where %2$s like ?".formatted(tableName, columnName),
                pattern(name, wildcardMode));
    }

    private static String pattern(String name, WildcardMode wildcardMode) {
        return wildcardMode.getLeadingWildcard() + name + wildcardMode.getTrailingWildcard();
    }

    private record Text(Object key, String value) {}
}
