package com.liferay.portal.kernel.upgrade;

import org.sluice.liferay.internal.Uuids;

/** Adds the column {@code uuid_} where it is missing, and gives each row one that has none. */
public abstract class BaseUuidUpgradeProcess extends UpgradeProcess {
    @Override
    protected void doUpgrade() throws Exception {
        for (String[] names : getTableAndPrimaryKeyColumnNames()) {
            upgradeUuid(names[0], names[1]);
        }
    }

    /** Pairs: a table, and the column that its rows are known by. */
    protected abstract String[][] getTableAndPrimaryKeyColumnNames();

    protected void upgradeUuid(String tableName, String primaryKeyColumnName) throws Exception {
        if (!hasColumn(tableName, "uuid_")) {
            alterTableAddColumn(tableName, "uuid_", "VARCHAR(75) null");
        }
        Uuids.fill(connection, tableName, primaryKeyColumnName);
    }
}
