package com.liferay.portal.kernel.dao.db;

import com.liferay.petra.function.UnsafeBiConsumer;
import com.liferay.petra.function.UnsafeConsumer;
import com.liferay.petra.function.UnsafeFunction;
import com.liferay.portal.kernel.dao.jdbc.DataAccess;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.naming.NamingException;
import org.sluice.liferay.internal.RunCatalog;
import org.sluice.liferay.internal.concurrent.ConcurrentProcess;
import org.sluice.liferay.internal.concurrent.ThreadConnection;
import org.sluice.liferay.internal.database.ColumnChanges;
import org.sluice.liferay.internal.database.TableClasses;
import org.sluice.liferay.internal.database.TableIndexes;
import org.sluice.liferay.internal.database.TableRows;
import org.sluice.liferay.internal.database.Templates;
import org.sluice.sql.Catalog;
import org.sluice.sql.PortableSql;
import org.sluice.sql.PrimaryKey;

/**
 * Executes portable SQL on the connection of the step that extends it.
 *
 * <p>What changes a table may be called again: it leaves alone what is already as it asks for.
 */
public abstract class BaseDBProcess implements DBProcess {
    /**
     * The step's connection, in auto-commit mode; there only while the step runs, and closed by it. On a thread of
     * {@code processConcurrently} it stands for a connection of that thread.
     */
    protected Connection connection;

    /** Executes one portable statement on a connection, which stays the caller's. */
    @Override
    public void runSQL(Connection connection, String template) throws IOException, SQLException {
        PortableSql.on(connection, RunCatalog.of(connection)).execute(template);
    }

    @Override
    public void runSQL(DBTypeToSQLMap dbTypeToSQLMap) throws IOException, SQLException {
        DBProcess.super.runSQL(dbTypeToSQLMap);
    }

    @Override
    public void runSQL(String template) throws IOException, SQLException {
        on(own -> {
            runSQL(own, template);
            return null;
        });
    }

    @Override
    public void runSQL(String[] templates) throws IOException, SQLException {
        for (String template : templates) {
            runSQL(template);
        }
    }

    @Override
    public void runSQLFile(String path) throws IOException, NamingException, SQLException {
        runSQLFile(path, true);
    }

    /** Executes a script that stands beside the step's class or on its bundle's class path. */
    @Override
    public void runSQLFile(String path, boolean failOnError) throws IOException, NamingException, SQLException {
        on(own -> {
            templates().runFile(own, path, failOnError);
            return null;
        });
    }

    @Override
    public void runSQLTemplate(String template) throws IOException, NamingException, SQLException {
        runSQLTemplate(template, true);
    }

    @Override
    public void runSQLTemplate(String template, boolean failOnError) throws IOException, NamingException, SQLException {
        on(own -> {
            templates().runEither(own, template, failOnError);
            return null;
        });
    }

    @Override
    public void runSQLTemplateString(String template, boolean failOnError)
            throws IOException, NamingException, SQLException {
        on(own -> {
            templates().run(own, template, failOnError);
            return null;
        });
    }

    @Override
    public void runSQLTemplateString(String template, boolean evaluate, boolean failOnError)
            throws IOException, NamingException, SQLException {
        if (evaluate) {
            Templates.checkEvaluated(template);
        }
        runSQLTemplateString(template, failOnError);
    }

    /** Makes indexes, such as those that {@link #dropIndexes} has dropped; one that is there already stays. */
    protected void addIndexes(Connection connection, List<IndexMetadata> indexMetadatas)
            throws IOException, SQLException {
        TableIndexes indexes = TableIndexes.on(connection);
        for (IndexMetadata index : indexMetadatas) {
            indexes.add(index);
        }
    }

    /**
     * Renames a column.
     *
     * @param newColumnDefinition the new name and the column's definition, such as {@code name VARCHAR(75) null}
     * @throws SQLException when there is no such column, or it is of another type
     */
    protected void alterColumnName(String tableName, String oldColumnName, String newColumnDefinition)
            throws Exception {
        on(own -> {
            ColumnChanges.of(own, tableName).rename(oldColumnName, newColumnDefinition);
            return null;
        });
    }

    /** Changes a column's type; what the new one does not name, such as a default, stays. */
    protected void alterColumnType(String tableName, String columnName, String newColumnType) throws Exception {
        on(own -> {
            ColumnChanges.of(own, tableName).changeType(columnName, newColumnType);
            return null;
        });
    }

    /**
     * Adds a column.
     *
     * @throws SQLException when there is such a column of another type
     */
    protected void alterTableAddColumn(String tableName, String columnName, String columnType) throws Exception {
        on(own -> {
            ColumnChanges.of(own, tableName).add(columnName, columnType);
            return null;
        });
    }

    /** Drops a column, and with it the indexes and the key that it is in. */
    protected void alterTableDropColumn(String tableName, String columnName) throws Exception {
        on(own -> {
            ColumnChanges.of(own, tableName).drop(columnName);
            return null;
        });
    }

    protected void alterTableName(String tableName, String newTableName) throws Exception {
        runSQL("alter_table_name " + tableName + " " + newTableName);
    }

    protected boolean doHasTable(String tableName) throws Exception {
        return hasTable(tableName);
    }

    /** Drops the indexes that a column is in, and returns them. */
    protected List<IndexMetadata> dropIndexes(String tableName, String columnName) throws Exception {
        return on(own -> TableIndexes.on(own).dropWith(tableName, columnName));
    }

    /** Drops a table, if it is there. */
    protected void dropTable(String tableName) throws Exception {
        runSQL("DROP_TABLE_IF_EXISTS(" + tableName + ")");
    }

    /** A connection of the run; whoever takes it closes it. */
    protected Connection getConnection() throws Exception {
        return DataAccess.getConnection();
    }

    /** The columns of the primary key, in order; none when there is no key. */
    protected String[] getPrimaryKeyColumnNames(Connection connection, String tableName) throws SQLException {
        return RunCatalog.of(connection)
                .primaryKey(tableName)
                .map(PrimaryKey::columns)
                .orElseGet(List::of)
                .toArray(String[]::new);
    }

    /** Whether the table exists in the schema of the step's connection and has the column. */
    protected boolean hasColumn(String tableName, String columnName) throws Exception {
        return ask(catalog -> catalog.hasColumn(tableName, columnName));
    }

    /**
     * Whether the column is there and of this type.
     *
     * @param tableClass has the table's name in its static field {@code TABLE_NAME}
     */
    protected boolean hasColumnType(Class<?> tableClass, String columnName, String columnType) throws Exception {
        return hasColumnType(TableClasses.tableName(tableClass), columnName, columnType);
    }

    /**
     * Whether the column is there and of this type.
     *
     * @param columnType a portable definition, such as {@code VARCHAR(75) null}; what it does not name is not looked at
     */
    protected boolean hasColumnType(String tableName, String columnName, String columnType) throws Exception {
        return ask(catalog -> catalog.hasColumnType(tableName, columnName, columnType));
    }

    protected boolean hasIndex(String tableName, String indexName) throws Exception {
        return ask(catalog -> catalog.hasIndex(tableName, indexName));
    }

    /** Whether the table exists and has a row. */
    protected boolean hasRows(Connection connection, String tableName) {
        return TableRows.any(connection, tableName);
    }

    /** Whether the table exists and has a row. */
    protected boolean hasRows(String tableName) throws Exception {
        return on(own -> hasRows(own, tableName));
    }

    /** Whether the table exists in the schema of the step's connection. */
    protected boolean hasTable(String tableName) throws Exception {
        return ask(catalog -> catalog.hasTable(tableName));
    }

    /** Whether the view exists in the schema of the step's connection. */
    protected boolean hasView(String viewName) throws Exception {
        return ask(catalog -> catalog.hasView(viewName));
    }

    /** Calls the consumer once with null, as Liferay does in a database without partitions. */
    protected void process(UnsafeConsumer<Long, Exception> unsafeConsumer) throws Exception {
        unsafeConsumer.accept(null);
    }

    /**
     * Gives each entry of a map to one of a few threads.
     *
     * @throws Exception with this message, caused by the first failure, when all threads have ended
     */
    protected <K, V> void processConcurrently(
            Map<K, V> map, UnsafeBiConsumer<K, V, Exception> unsafeBiConsumer, String exceptionMessage)
            throws Exception {
        concurrently(process -> process.items(
                map.entrySet(), entry -> unsafeBiConsumer.accept(entry.getKey(), entry.getValue()), exceptionMessage));
    }

    /**
     * Reads rows, and adds to batches of updates on a few threads.
     *
     * @param unsafeFunction makes of a row what the threads need of it; null to pass it over
     * @param unsafeBiConsumer sets parameters and calls {@code addBatch()}; the statement is its thread's own
     * @throws Exception with this message, caused by the first failure, when all threads have ended
     */
    protected void processConcurrently(
            String sqlQuery,
            String updateSQL,
            UnsafeFunction<ResultSet, Object[], Exception> unsafeFunction,
            UnsafeBiConsumer<Object[], PreparedStatement, Exception> unsafeBiConsumer,
            String exceptionMessage)
            throws Exception {
        processConcurrently(sqlQuery, statement -> {}, updateSQL, unsafeFunction, unsafeBiConsumer, exceptionMessage);
    }

    /**
     * Reads rows, and adds to batches of updates on a few threads.
     *
     * @param unsafeConsumer sets the parameters of the query
     * @throws Exception with this message, caused by the first failure, when all threads have ended
     */
    protected void processConcurrently(
            String sqlQuery,
            UnsafeConsumer<PreparedStatement, Exception> unsafeConsumer,
            String updateSQL,
            UnsafeFunction<ResultSet, Object[], Exception> unsafeFunction,
            UnsafeBiConsumer<Object[], PreparedStatement, Exception> unsafeBiConsumer,
            String exceptionMessage)
            throws Exception {
        concurrently(process ->
                process.rows(sqlQuery, unsafeConsumer, updateSQL, unsafeFunction, unsafeBiConsumer, exceptionMessage));
    }

    /**
     * Reads rows, and gives what is needed of each to one of a few threads.
     *
     * @param unsafeFunction makes of a row what the threads need of it; null to pass it over
     * @throws Exception with this message, caused by the first failure, when all threads have ended
     */
    protected void processConcurrently(
            String sqlQuery,
            UnsafeFunction<ResultSet, Object[], Exception> unsafeFunction,
            UnsafeConsumer<Object[], Exception> unsafeConsumer,
            String exceptionMessage)
            throws Exception {
        concurrently(process -> process.rows(sqlQuery, unsafeFunction, unsafeConsumer, exceptionMessage));
    }

    /**
     * Gives each element to one of a few threads.
     *
     * @throws Exception with this message, caused by the first failure, when all threads have ended
     */
    protected <T> void processConcurrently(
            T[] array, UnsafeConsumer<T, Exception> unsafeConsumer, String exceptionMessage) throws Exception {
        concurrently(process -> process.items(Arrays.asList(array), unsafeConsumer, exceptionMessage));
    }

    /** Drops the primary key, if there is one. */
    protected void removePrimaryKey(String tableName) throws Exception {
        on(own -> {
            ColumnChanges.of(own, tableName).dropPrimaryKey();
            return null;
        });
    }

    /** The field stands for the connections of all threads meanwhile; a worker that does the same finds it so. */
    private void concurrently(Concurrently work) throws Exception {
        if (ThreadConnection.behind(connection).isPresent()) {
            work.on(ConcurrentProcess.on(connection));
            return;
        }
        Connection outer = connection;
        try (Connection own = outer == null ? getConnection() : null) {
            connection = ThreadConnection.around(outer == null ? own : outer);
            work.on(ConcurrentProcess.on(connection));
        } finally {
            connection = outer;
        }
    }

    private <T> T ask(Question<T> question) throws IOException, SQLException {
        return on(own -> question.ask(RunCatalog.of(own)));
    }

    private <T> T on(Work<T> work) throws IOException, SQLException {
        if (connection != null) {
            return work.on(connection);
        }
        try (Connection own = DataAccess.getConnection()) {
            return work.on(own);
        }
    }

    private Templates templates() {
        return Templates.of(getClass());
    }

    @FunctionalInterface
    private interface Concurrently {
        void on(ConcurrentProcess process) throws Exception;
    }

    @FunctionalInterface
    private interface Question<T> {
        T ask(Catalog catalog) throws SQLException;
    }

    @FunctionalInterface
    private interface Work<T> {
        T on(Connection connection) throws IOException, SQLException;
    }
}
