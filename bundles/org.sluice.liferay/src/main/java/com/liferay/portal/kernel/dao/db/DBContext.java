package com.liferay.portal.kernel.dao.db;

import com.liferay.portal.kernel.dao.jdbc.DataAccess;
import com.liferay.portal.kernel.exception.SystemException;
import java.sql.Connection;
import java.sql.SQLException;

/** The database of the run. */
public class DBContext {
    /** A connection in auto-commit mode; whoever takes it closes it. */
    public Connection getDataAccess() {
        try {
            return DataAccess.getConnection();
        } catch (SQLException e) { // Liferay's signature has no room for it
            throw new SystemException(e);
        }
    }

    public DBManager getDBManager() {
        return DBManagerUtil.getDBManager();
    }

    /** The same as {@link #getDataAccess()}: connections of a run need no preparation. */
    public Connection getUpgradeOptimizedConnection() {
        return getDataAccess();
    }
}
