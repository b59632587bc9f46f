package com.liferay.portal.kernel.upgrade.util;

/**
 * Copies tables with changed values.
 *
 * <pre>{@code
 * UpgradeTable table = UpgradeTableFactoryUtil.getUpgradeTable(FooTable.TABLE_NAME, FooTable.TABLE_COLUMNS, nameColumn);
 * table.setCreateSQL(FooTable.TABLE_SQL_CREATE);
 * table.setIndexesSQL(FooTable.TABLE_SQL_ADD_INDEXES);
 * table.updateTable();
 * }</pre>
 */
public class UpgradeTableFactoryUtil {
    /**
     * A copy that is yet to be made.
     *
     * @param columns pairs: a column's name and its type, of {@link java.sql.Types}
     */
    public static UpgradeTable getUpgradeTable(String tableName, Object[][] columns, UpgradeColumn... upgradeColumns) {
        return getUpgradeTableFactory().getUpgradeTable(tableName, columns, upgradeColumns);
    }

    public static UpgradeTableFactory getUpgradeTableFactory() {
        return CopiedTable::new;
    }

    /** Not supported: how tables are copied is settled. */
    public void setUpgradeTableFactory(UpgradeTableFactory upgradeTableFactory) {
        throw new UnsupportedOperationException(
                "Cannot exchange the factory of table copies for all modules: it is a part of Liferay's Spring configuration. Call the other factory directly.");
    }
}
