package com.liferay.portal.kernel.upgrade;

import com.liferay.portal.kernel.dao.jdbc.DataAccess;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;

/** Liferay 7.0's name of {@link BaseCompanyIdUpgradeProcess}. */
public abstract class BaseUpgradeCompanyId extends BaseCompanyIdUpgradeProcess {
    @Override
    protected abstract TableUpdater[] getTableUpdaters();

    /** Fills the column of one table. */
    public class TableUpdater extends BaseCompanyIdUpgradeProcess.TableUpdater
            implements java.util.concurrent.Callable<Void> {
        public TableUpdater(String tableName, String foreignTableName, String foreignColumnName) {
            super(tableName, foreignTableName, foreignColumnName);
        }

        public TableUpdater(String tableName, String columnName, String[][] foreignNamesArray) {
            super(tableName, columnName, foreignNamesArray);
        }

        /** Fills the column on a connection of its own. */
        @Override
        public final Void call() throws Exception {
            try (Connection own = DataAccess.getConnection()) {
                createCompanyIdColumn(own);
                update(own);
            }
            return null;
        }

        @Override
        public void update(Connection connection) throws IOException, SQLException {
            try {
                super.update(connection);
            } catch (IOException | SQLException | RuntimeException e) {
                throw e;
            } catch (Exception e) { // 7.0's signature has no room for others
                throw new SQLException(e.getMessage(), e);
            }
        }
    }
}
