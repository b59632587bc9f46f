package com.liferay.portal.kernel.upgrade;

import com.liferay.portal.kernel.dao.db.DBManagerUtil;
import com.liferay.portal.kernel.dao.db.DBType;
import org.sluice.liferay.internal.RunCatalog;
import org.sluice.sql.Catalog;
import org.sluice.sql.Column;

/** Changes, on one kind of database, every column of a type and a size; other databases need nothing of the kind. */
public abstract class BaseDBColumnSizeUpgradeProcess extends UpgradeProcess {
    private final DBType dbType;
    private final String oldColumnType;
    private final int oldColumnSize;

    /** @param oldColumnType the type in the database's own words */
    public BaseDBColumnSizeUpgradeProcess(DBType dbType, String oldColumnType, int oldColumnSize) {
        this.dbType = dbType;
        this.oldColumnType = oldColumnType;
        this.oldColumnSize = oldColumnSize;
    }

    @Override
    protected void doUpgrade() throws Exception {
        if (DBManagerUtil.getDBType() != dbType) {
            return;
        }
        Catalog catalog = RunCatalog.of(connection);
        for (String tableName : catalog.tables()) {
            for (Column column : catalog.columns(catalog.quoted(tableName))) {
                if (column.typeName().equalsIgnoreCase(oldColumnType) && column.size() == oldColumnSize) {
                    upgradeColumn(tableName, column.name());
                }
            }
        }
    }

    protected abstract void upgradeColumn(String tableName, String columnName) throws Exception;
}
