package com.liferay.portal.kernel.upgrade.dao.orm;

import com.liferay.portal.kernel.dao.db.DBType;

/** Knows who gives connections to a kind of database. */
public interface UpgradeOptimizedConnectionProviderRegistry {
    UpgradeOptimizedConnectionProvider getUpgradeOptimizedConnectionProvider(DBType dbType);
}
