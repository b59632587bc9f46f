package com.liferay.portal.kernel.upgrade.dao.orm;

import com.liferay.portal.kernel.dao.db.DBType;
import java.sql.Connection;
import java.sql.SQLException;

/** Gives connections that are prepared for upgrades. */
public interface UpgradeOptimizedConnectionProvider {
    Connection getConnection() throws SQLException;

    DBType getDBType();
}
