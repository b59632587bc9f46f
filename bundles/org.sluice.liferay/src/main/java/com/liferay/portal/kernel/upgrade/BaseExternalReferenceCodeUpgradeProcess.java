package com.liferay.portal.kernel.upgrade;

/** Adds the column {@code externalReferenceCode} where it is missing, and fills it with the text of the primary key. */
public abstract class BaseExternalReferenceCodeUpgradeProcess extends UpgradeProcess {
    @Override
    protected void doUpgrade() throws Exception {
        for (String[] names : getTableAndPrimaryKeyColumnNames()) {
            upgradeExternalReferenceCode(names[0], names[1]);
        }
    }

    /** Pairs: a table, and the column that its rows are known by. */
    protected abstract String[][] getTableAndPrimaryKeyColumnNames();

    /** Codes that are there stay as they are. */
    protected void upgradeExternalReferenceCode(String tableName, String primKeyColumnName) throws Exception {
        if (!hasColumn(tableName, "externalReferenceCode")) {
            alterTableAddColumn(tableName, "externalReferenceCode", "VARCHAR(75) null");
        }
        runSQL("update " + tableName + " set externalReferenceCode = CAST_TEXT(" + primKeyColumnName
                + ") where externalReferenceCode is null or externalReferenceCode = ''");
    }
}
