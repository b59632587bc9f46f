package com.liferay.portal.kernel.upgrade.dao.orm;

import com.liferay.portal.kernel.dao.db.DBType;
import com.liferay.portal.kernel.dao.jdbc.DataAccess;
import java.sql.Connection;
import java.sql.SQLException;

/** Gives connections of the run, whatever the kind of its database. */
public class UpgradeOptimizedConnectionProviderRegistryUtil {
    public static UpgradeOptimizedConnectionProvider getUpgradeOptimizedConnectionProvider(DBType dbType) {
        return new OfTheRun(dbType);
    }

    /** Not supported: where connections come from is settled. */
    @SuppressWarnings("DoNotCallSuggester") // Liferay's member, which class files may name
    public static void setUpgradeOptimizedConnectionProviderRegistry(
            UpgradeOptimizedConnectionProviderRegistry upgradeOptimizedConnectionProviderRegistry) {
        throw new UnsupportedOperationException(
                "Cannot exchange who gives connections to upgrades: all connections are those of the run. Call the other registry directly.");
    }

    private record OfTheRun(DBType getDBType) implements UpgradeOptimizedConnectionProvider {
        @Override
        public Connection getConnection() throws SQLException {
            return DataAccess.getUpgradeOptimizedConnection();
        }
    }
}
