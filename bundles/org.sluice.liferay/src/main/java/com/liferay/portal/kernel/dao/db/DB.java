package com.liferay.portal.kernel.dao.db;

import com.liferay.petra.function.UnsafeConsumer;
import com.liferay.portal.kernel.util.ObjectValuePair;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.naming.NamingException;

/**
 * A database, and how it says what portable SQL means.
 *
 * <p>Methods without a connection take one of the run for themselves. What has a body here that throws belongs to Liferay's
 * build tools, to its partitions or to its live upgrade.
 */
public interface DB {
    int BARE = 0;

    int DEFAULT = 1;

    int SQL_SIZE_NONE = -1;

    int SQL_VARCHAR_MAX_SIZE = Integer.MAX_VALUE;

    int SQL_VARCHAR_MAX_SIZE_THRESHOLD = 9_999_999;

    /** Makes the indexes that are not there yet. */
    void addIndexes(Connection connection, List<IndexMetadata> indexMetadatas) throws IOException, SQLException;

    /**
     * Makes the indexes of a script.
     *
     * @param validIndexNames those of the script that are there already
     */
    void addIndexes(Connection connection, String indexesSQL, Set<String> validIndexNames) throws IOException;

    /** Renames a column; its type must be the present one. Nothing is done when that was done before. */
    void alterColumnName(Connection connection, String tableName, String oldColumnName, String newColumnDefinition)
            throws Exception;

    /** Changes a column's type unless it has it already. */
    void alterColumnType(Connection connection, String tableName, String columnName, String newColumnType)
            throws Exception;

    /** Adds a column unless it is there already. */
    void alterTableAddColumn(Connection connection, String tableName, String columnName, String columnType)
            throws Exception;

    /** Drops a column, if it is there. */
    void alterTableDropColumn(Connection connection, String tableName, String columnName) throws Exception;

    /** Not supported: belongs to a build tool. */
    default void buildCreateFile(String sqlDir, String databaseName) throws IOException {
        throw ofBuildTools("create a database by a file");
    }

    /** Not supported: belongs to a build tool. */
    default void buildCreateFile(String sqlDir, String databaseName, int population) throws IOException {
        throw ofBuildTools("create a database by a file");
    }

    /** Tells portable statements in the database's SQL; several are separated by semicolons. */
    String buildSQL(String template) throws IOException, SQLException;

    /** Not supported: belongs to a build tool. */
    default void buildSQLFile(String sqlDir, String fileName) throws IOException {
        throw ofBuildTools("write a file of SQL");
    }

    /** Not supported: belongs to the live upgrade. */
    default void copyTableRows(
            Connection connection,
            String sourceTableName,
            String targetTableName,
            Map<String, String> columnNamesMap,
            Map<String, String> defaultValuesMap)
            throws Exception {
        throw ofLiveUpgrade(sourceTableName);
    }

    /** Not supported: belongs to the live upgrade. */
    default void copyTableStructure(Connection connection, String tableName, String newTableName) throws Exception {
        throw ofLiveUpgrade(tableName);
    }

    /** Drops the indexes that a column is in, and returns them, as {@link #addIndexes} wants them. */
    List<IndexMetadata> dropIndexes(Connection connection, String tableName, String columnName)
            throws IOException, SQLException;

    DBType getDBType();

    /** Not supported: which defaults Liferay means by this is not published. */
    default String getDefaultValue(String columnDef) {
        throw new UnsupportedOperationException(
                "Cannot tell the default of '%s': ask the metadata of a connection for it.".formatted(columnDef));
    }

    /** The indexes of all tables whose names are of Service Builder's making: {@code IX_..} and {@code LIFERAY_..}. */
    List<Index> getIndexes(Connection connection) throws SQLException;

    /**
     * The indexes of a table that a column is in.
     *
     * @param columnName null for any
     */
    List<IndexMetadata> getIndexes(Connection connection, String tableName, String columnName, boolean onlyUnique)
            throws SQLException;

    /** The indexes as the driver describes them; whoever takes the result closes it. */
    default ResultSet getIndexResultSet(Connection connection, String tableName) throws SQLException {
        return getIndexResultSet(connection, tableName, false);
    }

    ResultSet getIndexResultSet(Connection connection, String tableName, boolean onlyUnique) throws SQLException;

    int getMajorVersion();

    int getMinorVersion();

    /** The function that makes a new UUID, as a call; see {@link #isSupportsNewUuidFunction()}. */
    default String getNewUuidFunctionName() {
        throw new UnsupportedOperationException(
                "Cannot make a UUID in the SQL of '%s': it has no function for it.".formatted(getDBType()));
    }

    /** Not supported: belongs to a build tool. */
    default String getPopulateSQL(String databaseName, String sqlContent) {
        throw ofBuildTools("populate a database");
    }

    String[] getPrimaryKeyColumnNames(Connection connection, String tableName) throws SQLException;

    /** The primary key as the driver describes it; whoever takes the result closes it. */
    ResultSet getPrimaryKeysResultSet(Connection connection, String tableName) throws SQLException;

    /** Not supported: belongs to a build tool. */
    default String getRecreateSQL(String databaseName) {
        throw ofBuildTools("create a database anew");
    }

    /** The type of {@link java.sql.Types} of a portable type, such as {@code LONG}; null when it is not known. */
    Integer getSQLType(String templateType);

    /** The digits behind the point of a portable type, or {@link #SQL_SIZE_NONE}. */
    Integer getSQLTypeDecimalDigits(String templateType);

    /** The size of a portable type, such as that of {@code VARCHAR(75)}, or {@link #SQL_SIZE_NONE}. */
    Integer getSQLTypeSize(String templateType);

    default Integer getSQLVarcharSize(String templateType) {
        return getSQLTypeSize(templateType);
    }

    String getTemplateBlob();

    String getTemplateFalse();

    String getTemplateTrue();

    String getVersionString();

    /** The next number of the counter from which Liferay takes its ids. */
    long increment();

    long increment(String name);

    /** Takes as many numbers and gives the last of them. */
    long increment(String name, int size);

    boolean isSupportsAlterColumnName();

    boolean isSupportsAlterColumnType();

    boolean isSupportsDBPartition();

    /** Whether {@code select distinct} takes long texts. */
    boolean isSupportsInlineDistinct();

    default boolean isSupportsNewUuidFunction() {
        return false;
    }

    /** Whether a transaction goes on after a statement that failed in it. */
    boolean isSupportsQueryingAfterException();

    boolean isSupportsScrollableResults();

    /** Whether a comparison of strings tells upper from lower case, with the collation that the database has by default. */
    boolean isSupportsStringCaseSensitiveQuery();

    /** Whether it takes {@code update A inner join B on .. set ..}. */
    boolean isSupportsUpdateWithInnerJoin();

    /** Calls the consumer once with null: there are no partitions. */
    void process(UnsafeConsumer<Long, Exception> unsafeConsumer) throws Exception;

    /** Drops the primary key, if there is one. */
    void removePrimaryKey(Connection connection, String tableName) throws Exception;

    /** Renames tables, in the given order: the key of a pair is the present name. */
    @SuppressWarnings("unchecked") // an array of a generic type: Liferay's signature
    void renameTables(Connection connection, ObjectValuePair<String, String>... tableNameObjectValuePairs)
            throws Exception;

    default void runSQL(Connection connection, DBTypeToSQLMap dbTypeToSQLMap) throws IOException, SQLException {
        runSQL(connection, dbTypeToSQLMap.get(getDBType()));
    }

    void runSQL(Connection connection, String sql) throws IOException, SQLException;

    void runSQL(Connection connection, String[] sqls) throws IOException, SQLException;

    default void runSQL(DBTypeToSQLMap dbTypeToSQLMap) throws IOException, SQLException {
        runSQL(dbTypeToSQLMap.get(getDBType()));
    }

    void runSQL(String sql) throws IOException, SQLException;

    void runSQL(String[] sqls) throws IOException, SQLException;

    /** Executes a script: see {@link DBProcess#runSQLTemplate(String, boolean)}. */
    void runSQLTemplate(Connection connection, String template, boolean failOnError)
            throws IOException, NamingException, SQLException;

    default void runSQLTemplate(String path) throws IOException, NamingException, SQLException {
        runSQLTemplate(path, true);
    }

    /** Executes a script: see {@link DBProcess#runSQLTemplate(String, boolean)}. */
    void runSQLTemplate(String template, boolean failOnError) throws IOException, NamingException, SQLException;

    void runSQLTemplateString(Connection connection, String template, boolean failOnError)
            throws IOException, NamingException, SQLException;

    /** Executes a script: see {@link DBProcess#runSQLTemplateString(String, boolean, boolean)}. */
    void runSQLTemplateString(Connection connection, String template, boolean evaluate, boolean failOnError)
            throws IOException, NamingException, SQLException;

    void runSQLTemplateString(String template, boolean failOnError) throws IOException, NamingException, SQLException;

    /** Executes a script: see {@link DBProcess#runSQLTemplateString(String, boolean, boolean)}. */
    void runSQLTemplateString(String template, boolean evaluate, boolean failOnError)
            throws IOException, NamingException, SQLException;

    /** Not supported: the collation decides about it. */
    default void setSupportsStringCaseSensitiveQuery(boolean supportsStringCaseSensitiveQuery) {
        throw new UnsupportedOperationException(
                "Cannot set how '%s' compares strings: its collation decides about that.".formatted(getDBType()));
    }

    /** Not supported: belongs to the live upgrade. */
    default AutoCloseable syncTables(
            Connection connection,
            String sourceTableName,
            String targetTableName,
            Map<String, String> columnNamesMap,
            Map<String, String> defaultValuesMap)
            throws Exception {
        throw ofLiveUpgrade(sourceTableName);
    }

    /**
     * Makes the indexes that a script names and that are not there.
     *
     * @param tablesSQL the script of the tables that are looked at
     * @param dropIndexes whether indexes of Service Builder's making go that the script does not name
     */
    void updateIndexes(Connection connection, String tablesSQL, String indexesSQL, boolean dropIndexes)
            throws Exception;

    private static UnsupportedOperationException ofBuildTools(String what) {
        return new UnsupportedOperationException(
                "Cannot %s: that belongs to Liferay's build tools. Use the database's own client.".formatted(what));
    }

    private static UnsupportedOperationException ofLiveUpgrade(String tableName) {
        return new UnsupportedOperationException(
                "Cannot copy '%s' and keep the copy in step: that belongs to Liferay's live upgrade. Use alter, or UpgradeTable."
                        .formatted(tableName));
    }
}
