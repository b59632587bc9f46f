package com.liferay.portal.kernel.upgrade;

import com.liferay.portal.kernel.dao.db.DBTypeToSQLMap;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.sluice.liferay.internal.Rows;
import org.sluice.liferay.internal.RunCatalog;
import org.sluice.sql.Catalog;

/** Fills the column {@code companyId} of tables from other tables that their rows refer to; adds it where it is absent. */
public abstract class BaseCompanyIdUpgradeProcess extends UpgradeProcess {
    @Override
    protected void doUpgrade() throws Exception {
        for (TableUpdater tableUpdater : getTableUpdaters()) {
            tableUpdater.createCompanyIdColumn(connection);
            tableUpdater.update(connection);
        }
    }

    protected abstract TableUpdater[] getTableUpdaters();

    /** Updates the tables one after the other; they are updated so in any case. */
    protected void disableProcessConcurrently() {
        // one after the other is the only way here
    }

    /** Fills the column of one table. */
    @SuppressWarnings("ClassCanBeStatic") // Liferay's inner class is not static, and class files depend on it
    public class TableUpdater {
        private final String tableName;
        private final String columnName;
        private final String[][] foreignNamesArray;
        private boolean createCompanyIdColumn = true;

        /**
         * @param foreignTableName the table that knows the company
         * @param foreignColumnName the column that has the same name and the same values in both tables
         */
        public TableUpdater(String tableName, String foreignTableName, String foreignColumnName) {
            this(tableName, foreignColumnName, new String[][] {{foreignTableName, foreignColumnName}});
        }

        /**
         * @param columnName the column that refers to another table
         * @param foreignNamesArray pairs: a table that knows the company, and the column in it that is referred to
         */
        public TableUpdater(String tableName, String columnName, String[][] foreignNamesArray) {
            this.tableName = tableName;
            this.columnName = columnName;
            this.foreignNamesArray = foreignNamesArray;
        }

        public String getTableName() {
            return tableName;
        }

        /** Whether the column is added where it is absent. */
        public void setCreateCompanyIdColumn(boolean createCompanyIdColumn) {
            this.createCompanyIdColumn = createCompanyIdColumn;
        }

        /** Fills the column where it is empty; the connection stays the caller's. */
        public void update(Connection connection) throws Exception {
            for (String[] foreignNames : foreignNamesArray) {
                requireCompanyId(connection, foreignNames[0]);
                runSQL(connection, getUpdateSQL(connection, foreignNames[0], foreignNames[1]));
            }
        }

        /** The ids in the table of companies, which must be there. */
        protected List<Long> getCompanyIds(Connection connection) throws SQLException {
            return Rows.read(connection, row -> row.getLong(1), "select companyId from Company");
        }

        /** Finds the company of a row through another table. */
        protected String getSelectSQL(Connection connection, String foreignTableName, String foreignColumnName)
                throws SQLException {
            return "select max(companyId) from %1$s where %1$s.%2$s > 0 and %1$s.%2$s = %3$s.%4$s"
                    .formatted(foreignTableName, foreignColumnName, tableName, columnName);
        }

        /** Fills the rows that know no company yet. */
        protected String getUpdateSQL(Connection connection, String foreignTableName, String foreignColumnName)
                throws SQLException {
            return getUpdateSQL(getSelectSQL(connection, foreignTableName, foreignColumnName))
                    + " where companyId is null or companyId = 0";
        }

        /** As {@link #getUpdateSQL(Connection, String, String)}: one statement for every database. */
        protected DBTypeToSQLMap getUpdateDBTypeToSQLMap(
                Connection connection, String foreignTableName, String foreignColumnName) throws SQLException {
            return new DBTypeToSQLMap(getUpdateSQL(connection, foreignTableName, foreignColumnName));
        }

        /** Gives every row the company that a query finds for it. */
        protected String getUpdateSQL(String selectSQL) {
            return "update " + tableName + " set companyId = (" + selectSQL + ")";
        }

        /** Before each update: subclasses replace that, and count on the column. */
        final void createCompanyIdColumn(Connection connection) throws IOException, SQLException {
            if (createCompanyIdColumn && !RunCatalog.of(connection).hasColumn(tableName, "companyId")) {
                runSQL(connection, "alter table " + tableName + " add companyId LONG");
            }
        }

        private void requireCompanyId(Connection connection, String foreignTableName) throws Exception {
            if (!RunCatalog.of(connection).hasColumn(foreignTableName, "companyId")) {
                throw new UpgradeException(
                        "Cannot fill 'companyId' of '%s' from '%s': found no such table with a column 'companyId'. Upgrade the module that owns it first."
                                .formatted(tableName, foreignTableName));
            }
        }
    }

    /** Fills the column of a table of portlet preferences, whose rows belong to owners of several kinds. */
    public class PortletPreferencesTableUpdater extends TableUpdater {
        /** Owner types: the table that knows the company, and the column in it that is the owner's id. */
        private static final String[][] OWNERS = {
            {"1", "Company", "companyId", "ownerId"},
            {"2", "Group_", "groupId", "ownerId"},
            {"3", "LayoutRevision", "layoutRevisionId", "plid"},
            {"3", "Layout", "plid", "plid"},
            {"4", "User_", "userId", "ownerId"},
            {"5", "PortletItem", "portletItemId", "ownerId"},
            {"6", "Organization_", "organizationId", "ownerId"}
        };

        public PortletPreferencesTableUpdater(String tableName) {
            super(tableName, "ownerId", new String[0][]);
        }

        @Override
        public void update(Connection connection) throws IOException, SQLException {
            Catalog catalog = RunCatalog.of(connection);
            for (String[] owner : OWNERS) {
                if (catalog.hasTable(owner[1])) {
                    runSQL(connection, updateSQL(owner[0], owner[1], owner[2], owner[3]));
                }
            }
        }

        private String updateSQL(String ownerType, String foreignTable, String foreignColumn, String column) {
            String match = "%1$s.%2$s = %3$s.%4$s".formatted(foreignTable, foreignColumn, getTableName(), column);
            return getUpdateSQL("select max(%1$s.companyId) from %1$s where %2$s".formatted(foreignTable, match))
                    + " where ownerType = %1$s and (companyId is null or companyId = 0)".formatted(ownerType);
        }
    }
}
