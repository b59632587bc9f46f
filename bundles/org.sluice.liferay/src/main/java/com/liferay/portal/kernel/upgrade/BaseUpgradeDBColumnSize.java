package com.liferay.portal.kernel.upgrade;

import com.liferay.portal.kernel.dao.db.DBType;

/** The older name of {@link BaseDBColumnSizeUpgradeProcess}. */
public abstract class BaseUpgradeDBColumnSize extends BaseDBColumnSizeUpgradeProcess {
    public BaseUpgradeDBColumnSize(DBType dbType, String oldColumnType, int oldColumnSize) {
        super(dbType, oldColumnType, oldColumnSize);
    }
}
