package com.liferay.portal.kernel.upgrade;

import com.liferay.counter.kernel.service.CounterLocalServiceUtil;
import com.liferay.petra.lang.SafeCloseable;
import com.liferay.portal.kernel.dao.db.BaseDBProcess;
import com.liferay.portal.kernel.dao.db.DBInspector;
import com.liferay.portal.kernel.dao.db.DBManagerUtil;
import com.liferay.portal.kernel.dao.db.DBProcessContext;
import com.liferay.portal.kernel.dao.db.IndexMetadata;
import com.liferay.portal.kernel.upgrade.util.UpgradeColumn;
import com.liferay.portal.kernel.upgrade.util.UpgradeTable;
import com.liferay.portal.kernel.upgrade.util.UpgradeTableFactoryUtil;
import com.liferay.portal.kernel.util.ObjectValuePair;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sluice.liferay.internal.RunCatalog;
import org.sluice.liferay.internal.StepProcessContext;
import org.sluice.liferay.internal.database.IndexFile;
import org.sluice.liferay.internal.database.IndexUpdate;
import org.sluice.liferay.internal.database.PortalTables62;
import org.sluice.liferay.internal.database.TableAlteration;
import org.sluice.liferay.internal.database.TableClasses;
import org.sluice.liferay.internal.database.TemporaryIndex;

/** A step that changes the database with portable SQL: extend it and implement {@link #doUpgrade()}. */
@SuppressWarnings("ClassCanBeStatic") // Liferay's inner classes are not static, and class files depend on it
public abstract class UpgradeProcess extends BaseDBProcess implements UpgradeStep {
    private static final Logger LOG = LoggerFactory.getLogger(UpgradeProcess.class);

    private final String upgradeInfo;

    public UpgradeProcess() {
        this("");
    }

    /** @param upgradeInfo what it does, for people */
    public UpgradeProcess(String upgradeInfo) {
        this.upgradeInfo = upgradeInfo == null ? "" : upgradeInfo;
    }

    /** Changes the database; {@link #connection} is open meanwhile. */
    protected abstract void doUpgrade() throws Exception;

    /** Forgets indexes that were read before; nothing is kept that could be stale. */
    public void clearIndexesCache() {
        // the catalog of a run forgets by itself what a statement may have changed
    }

    /** The build number from which on it is not executed any more; 0 for always. Only Liferay's core looks at it. */
    public int getThreshold() {
        return 0;
    }

    /** What belongs to this step, in order: what goes before it, itself, what follows it. */
    public final UpgradeStep[] getUpgradeSteps() {
        return Stream.of(getPreUpgradeSteps(), new UpgradeStep[] {this}, getPostUpgradeSteps())
                .flatMap(Stream::of)
                .toArray(UpgradeStep[]::new);
    }

    @Override
    public void upgrade() throws UpgradeException {
        Connection outer = connection;
        try (Connection own = getConnection()) {
            connection = own;
            if (isSkipUpgradeProcess()) {
                LOG.info("'{}' has nothing to do and is passed over", this);
            } else {
                doUpgrade();
            }
        } catch (UpgradeException e) {
            throw e;
        } catch (Exception e) { // an edge: doUpgrade may throw whatever it likes
            throw new UpgradeException(e);
        } finally {
            connection = outer;
        }
    }

    /** Makes and executes another process. */
    public void upgrade(Class<?> upgradeProcessClass) throws UpgradeException {
        try {
            upgrade((UpgradeProcess)
                    upgradeProcessClass.getDeclaredConstructor().newInstance());
        } catch (ReflectiveOperationException e) {
            throw new UpgradeException("Cannot make a " + upgradeProcessClass.getName(), e);
        }
    }

    @Override
    public void upgrade(DBProcessContext dbProcessContext) throws UpgradeException {
        upgrade();
    }

    /** Executes another process, with the steps before and after it. */
    public void upgrade(UpgradeProcess upgradeProcess) throws UpgradeException {
        for (UpgradeStep step : upgradeProcess.getUpgradeSteps()) {
            if (step != upgradeProcess && step instanceof UpgradeProcess other) {
                upgrade(other);
            } else {
                step.upgrade(new StepProcessContext());
            }
        }
    }

    /** Its class, and what it does if that was told. */
    @Override
    public String toString() {
        return upgradeInfo.isEmpty() ? getClass().getName() : getClass().getName() + ": " + upgradeInfo;
    }

    /** Makes an index until the result is closed; none when there is an equal one. Its name in Liferay 7.4.0 to 7.4.1. */
    protected SafeCloseable addTempIndex(String tableName, boolean unique, String... columnNames) throws Exception {
        return addTemporaryIndex(tableName, unique, columnNames);
    }

    /** Makes an index until the result is closed; none when there is an equal one. */
    protected SafeCloseable addTemporaryIndex(String tableName, boolean unique, String... columnNames)
            throws Exception {
        return TemporaryIndex.add(connection, tableName, unique, columnNames);
    }

    /**
     * Alters the table that a class describes, with as few statements as the database allows. What a change does not name,
     * such as a default, stays. Then makes the indexes of the module's {@code META-INF/sql/indexes.sql} that the changes ask for.
     *
     * <p>When a statement fails, that is the end of it: unlike Liferay 7.0, the table is not copied into one of the new shape,
     * which would lose what the class does not know of.
     *
     * @param tableClass has the table's name in its static field {@code TABLE_NAME}
     */
    protected void alter(Class<?> tableClass, Alterable... alterables) throws Exception {
        new TableAlteration(connection, getTableName(tableClass), indexFile(tableClass)).alter(List.of(alterables));
    }

    /**
     * Checks that a table is there.
     *
     * @throws SQLException when it is not
     */
    protected void ensureTableExists(DatabaseMetaData databaseMetaData, DBInspector dbInspector, String tableName)
            throws SQLException {
        if (!RunCatalog.of(databaseMetaData.getConnection()).hasTable(tableName)) {
            throw new SQLException("Table " + tableName + " does not exist", "42S02");
        }
    }

    /** The indexes of a table in the module's {@code META-INF/sql/indexes.sql}, each behind the statement that makes it. */
    protected List<ObjectValuePair<String, IndexMetadata>> getIndexesSQL(ClassLoader classLoader, String tableName)
            throws IOException {
        try {
            return IndexFile.of(classLoader).of(tableName).stream()
                    .map(entry -> new ObjectValuePair<>(entry.sql(), entry.index()))
                    .toList();
        } catch (SQLException e) { // Liferay's signature has no room for it
            throw new IOException(e);
        }
    }

    /** The statements for the indexes of a table in the module's {@code META-INF/sql/indexes.sql}. */
    protected List<String> getIndexSQLs(Class<?> tableClass, String tableName) throws Exception {
        return indexFile(tableClass).of(tableName).stream()
                .map(IndexFile.Entry::sql)
                .toList();
    }

    /** The steps that go before this one; executed where this one is registered, or passed to {@link #upgrade}. */
    protected UpgradeStep[] getPreUpgradeSteps() {
        return new UpgradeStep[0];
    }

    /** The steps that follow this one; executed where this one is registered, or passed to {@link #upgrade}. */
    protected UpgradeStep[] getPostUpgradeSteps() {
        return new UpgradeStep[0];
    }

    /** The columns of a table with their types of {@link java.sql.Types}, in order. */
    protected Map<String, Integer> getTableColumnsMap(Class<?> tableClass) throws Exception {
        return TableClasses.columns(tableClass);
    }

    protected String getTableName(Class<?> tableClass) throws Exception {
        return TableClasses.tableName(tableClass);
    }

    /** The next number of the counter from which Liferay takes its ids. */
    protected long increment() {
        return CounterLocalServiceUtil.increment();
    }

    protected long increment(String name) {
        return CounterLocalServiceUtil.increment(name);
    }

    /** Takes as many numbers and gives the last of them. */
    protected long increment(String name, int size) {
        return CounterLocalServiceUtil.increment(name, size);
    }

    /** Whether Liferay's core had such a table in 6.2, when it still held what are modules now. */
    protected boolean isPortal62TableName(String tableName) {
        return PortalTables62.contains(tableName);
    }

    /** Whether there is nothing to do: then {@link #doUpgrade} is not called. {@link #connection} is open. */
    protected boolean isSkipUpgradeProcess() throws Exception {
        return false;
    }

    protected boolean isSupportsAlterColumnName() {
        return DBManagerUtil.getDB().isSupportsAlterColumnName();
    }

    protected boolean isSupportsAlterColumnType() {
        return DBManagerUtil.getDB().isSupportsAlterColumnType();
    }

    protected boolean isSupportsStringCaseSensitiveQuery() {
        return DBManagerUtil.getDB().isSupportsStringCaseSensitiveQuery();
    }

    protected boolean isSupportsUpdateWithInnerJoin() {
        return DBManagerUtil.getDB().isSupportsUpdateWithInnerJoin();
    }

    /** A name as the database stores it. */
    protected String normalizeName(String name, DatabaseMetaData databaseMetaData) throws SQLException {
        return RunCatalog.of(databaseMetaData.getConnection()).stored(name);
    }

    /** Brings the indexes of a table to what the module's {@code META-INF/sql/indexes.sql} says. */
    protected void updateIndexes(Class<?> tableClass) throws Exception {
        IndexUpdate.to(indexFile(tableClass), connection).all(List.of(getTableName(tableClass)));
    }

    /** Copies the rows of a table through a file and back. */
    protected void upgradeTable(String tableName, Object[][] tableColumns) throws Exception {
        UpgradeTableFactoryUtil.getUpgradeTable(tableName, tableColumns).updateTable();
    }

    /**
     * Makes a table anew, with the rows that it had.
     *
     * @param tableColumns pairs: a column's name and its type, of {@link java.sql.Types}
     * @param upgradeColumns what becomes of columns that change
     */
    protected void upgradeTable(
            String tableName,
            Object[][] tableColumns,
            String sqlCreate,
            String[] sqlAddIndexes,
            UpgradeColumn... upgradeColumns)
            throws Exception {
        UpgradeTable upgradeTable = UpgradeTableFactoryUtil.getUpgradeTable(tableName, tableColumns, upgradeColumns);
        upgradeTable.setCreateSQL(sqlCreate);
        upgradeTable.setIndexesSQL(sqlAddIndexes);
        upgradeTable.updateTable();
    }

    private IndexFile indexFile(Class<?> tableClass) throws IOException, SQLException {
        ClassLoader loader = tableClass.getClassLoader();
        return IndexFile.of(loader == null ? getClass().getClassLoader() : loader);
    }

    /** One change of a table. */
    public interface Alterable {
        static boolean containsIgnoreCase(Collection<String> collection, String string) {
            return collection.stream().anyMatch(string::equalsIgnoreCase);
        }

        /** The column whose indexes it concerns; those of Liferay 7.0 and 7.1 have nothing else to say about indexes. */
        default String getIndexedColumnName() {
            return null;
        }

        /** The portable statement that makes the change. */
        String getSQL(String tableName);

        /** Whether an index of these columns is wanted after the change. */
        default boolean shouldAddIndex(Collection<String> columnNames) {
            String indexed = getIndexedColumnName();
            return indexed != null && containsIgnoreCase(columnNames, indexed);
        }

        /** Whether an index of these columns must go before the change. */
        default boolean shouldDropIndex(Collection<String> columnNames) {
            return shouldAddIndex(columnNames);
        }
    }

    /** Renames a column. */
    public class AlterColumnName implements Alterable {
        private final String oldColumnName;
        private final String newColumn;

        /**
         * @param oldColumnName the present name
         * @param newColumn the new name and the column's definition, such as {@code name VARCHAR(75) null}
         */
        public AlterColumnName(String oldColumnName, String newColumn) {
            this.oldColumnName = oldColumnName;
            this.newColumn = newColumn;
        }

        @Override
        public String getIndexedColumnName() {
            return oldColumnName;
        }

        public String getNewColumn() {
            return newColumn;
        }

        public String getOldColumnName() {
            return oldColumnName;
        }

        @Override
        public String getSQL(String tableName) {
            return "alter_column_name " + tableName + " " + oldColumnName + " " + newColumn;
        }

        @Override
        public boolean shouldAddIndex(Collection<String> columnNames) {
            return Alterable.containsIgnoreCase(columnNames, firstWord(newColumn));
        }

        /** The index of the old name; Sluice lets it follow the column instead. */
        @Override
        public boolean shouldDropIndex(Collection<String> columnNames) {
            return Alterable.containsIgnoreCase(columnNames, oldColumnName);
        }
    }

    /** Changes a column's type. */
    public class AlterColumnType implements Alterable {
        private final String columnName;
        private final String newType;

        /**
         * @param columnName the column
         * @param newType its definition, such as {@code TEXT null}
         */
        public AlterColumnType(String columnName, String newType) {
            this.columnName = columnName;
            this.newType = newType;
        }

        public String getColumnName() {
            return columnName;
        }

        @Override
        public String getIndexedColumnName() {
            return columnName;
        }

        public String getNewType() {
            return newType;
        }

        @Override
        public String getSQL(String tableName) {
            return "alter_column_type " + tableName + " " + columnName + " " + newType;
        }
    }

    /** Adds a column. */
    public class AlterTableAddColumn implements Alterable {
        private final String column;

        /** @param column the column's name and definition, such as {@code name VARCHAR(75) null} */
        public AlterTableAddColumn(String column) {
            this.column = column.strip();
        }

        public AlterTableAddColumn(String columnName, String columnType) {
            this(columnName + " " + columnType);
        }

        public String getColumnName() {
            return firstWord(column);
        }

        public String getColumnType() {
            return column.substring(getColumnName().length()).strip();
        }

        @Override
        public String getIndexedColumnName() {
            return getColumnName();
        }

        @Override
        public String getSQL(String tableName) {
            return "alter table " + tableName + " add " + column;
        }

        @Override
        public boolean shouldDropIndex(Collection<String> columnNames) {
            return false;
        }
    }

    /** Drops a column. */
    public class AlterTableDropColumn implements Alterable {
        private final String columnName;

        public AlterTableDropColumn(String columnName) {
            this.columnName = columnName;
        }

        public String getColumnName() {
            return columnName;
        }

        @Override
        public String getIndexedColumnName() {
            return columnName;
        }

        @Override
        public String getSQL(String tableName) {
            return "alter table " + tableName + " drop column " + columnName;
        }

        @Override
        public boolean shouldAddIndex(Collection<String> columnNames) {
            return false;
        }

        @Override
        public boolean shouldDropIndex(Collection<String> columnNames) {
            return Alterable.containsIgnoreCase(columnNames, columnName);
        }
    }

    private static String firstWord(String definition) {
        String text = definition.strip();
        int blank = text.indexOf(' ');
        return blank < 0 ? text : text.substring(0, blank);
    }
}
