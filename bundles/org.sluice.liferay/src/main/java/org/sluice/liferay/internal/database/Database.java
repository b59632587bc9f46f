package org.sluice.liferay.internal.database;

import com.liferay.counter.kernel.service.CounterLocalServiceUtil;
import com.liferay.petra.function.UnsafeConsumer;
import com.liferay.portal.kernel.dao.db.DB;
import com.liferay.portal.kernel.dao.db.DBType;
import com.liferay.portal.kernel.dao.db.Index;
import com.liferay.portal.kernel.dao.db.IndexMetadata;
import com.liferay.portal.kernel.exception.SystemException;
import com.liferay.portal.kernel.util.ObjectValuePair;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sluice.liferay.internal.RunCatalog;
import org.sluice.sql.Catalog;
import org.sluice.sql.Dialect;
import org.sluice.sql.PortableSql;
import org.sluice.sql.PrimaryKey;
import org.sluice.sql.SqlTemplate;
import org.sluice.sql.TemplateStatement;

/** A database whose SQL one of Sluice's dialects tells. */
final class Database implements DB {
    private final Dialect dialect;
    private final Source source;

    Database(Dialect dialect, Source source) {
        this.dialect = dialect;
        this.source = source;
    }

    /** Opens a connection, which the caller closes. */
    @FunctionalInterface
    interface Source {
        Connection open() throws SQLException;
    }

    @Override
    public DBType getDBType() {
        return RunDatabases.type(dialect);
    }

    @Override
    public void addIndexes(Connection connection, List<IndexMetadata> indexMetadatas) throws SQLException {
        TableIndexes indexes = TableIndexes.on(connection);
        for (IndexMetadata index : indexMetadatas) {
            indexes.add(index);
        }
    }

    @Override
    public void addIndexes(Connection connection, String indexesSQL, Set<String> validIndexNames) {
        try {
            TableIndexes indexes = TableIndexes.on(connection);
            for (IndexFile.Entry entry :
                    IndexFile.parse("the script of the indexes", indexesSQL).entries()) {
                if (!validIndexNames.contains(entry.index().getIndexName())) {
                    indexes.add(entry.sql(), entry.index());
                }
            }
        } catch (SQLException e) { // Liferay's signature has no room for it
            throw new SystemException(e);
        }
    }

    @Override
    public void alterColumnName(Connection connection, String tableName, String oldName, String newColumn)
            throws SQLException {
        ColumnChanges.of(connection, tableName).rename(oldName, newColumn);
    }

    @Override
    public void alterColumnType(Connection connection, String tableName, String columnName, String newType)
            throws SQLException {
        ColumnChanges.of(connection, tableName).changeType(columnName, newType);
    }

    @Override
    public void alterTableAddColumn(Connection connection, String tableName, String columnName, String columnType)
            throws SQLException {
        ColumnChanges.of(connection, tableName).add(columnName, columnType);
    }

    @Override
    public void alterTableDropColumn(Connection connection, String tableName, String columnName) throws SQLException {
        ColumnChanges.of(connection, tableName).drop(columnName);
    }

    @Override
    public String buildSQL(String template) throws SQLException {
        try (Connection connection = source.open()) {
            Catalog catalog = RunCatalog.of(connection);
            List<String> statements = new ArrayList<>();
            for (String statement : statements(template)) {
                statements.addAll(dialect.translate(statement, catalog));
            }
            return String.join(";\n", statements);
        }
    }

    private static List<String> statements(String template) throws SQLException {
        return template.contains(";\n")
                ? SqlTemplate.read("a template", template).stream()
                        .map(TemplateStatement::sql)
                        .toList()
                : List.of(template);
    }

    @Override
    public List<IndexMetadata> dropIndexes(Connection connection, String tableName, String columnName)
            throws SQLException {
        return TableIndexes.on(connection).dropWith(tableName, columnName);
    }

    @Override
    public List<Index> getIndexes(Connection connection) throws SQLException {
        TableIndexes indexes = TableIndexes.on(connection);
        List<Index> found = new ArrayList<>();
        for (String table : RunCatalog.of(connection).tables()) {
            indexes.all(table).stream()
                    .filter(TableIndexes::isGenerated)
                    .map(index -> new Index(index.getIndexName(), table, index.isUnique()))
                    .forEach(found::add);
        }
        return found;
    }

    @Override
    public List<IndexMetadata> getIndexes(
            Connection connection, String tableName, @Nullable String columnName, boolean onlyUnique)
            throws SQLException {
        TableIndexes indexes = TableIndexes.on(connection);
        List<IndexMetadata> found =
                columnName == null ? indexes.all(tableName) : indexes.holding(tableName, columnName);
        return found.stream().filter(index -> !onlyUnique || index.isUnique()).toList();
    }

    @Override
    public ResultSet getIndexResultSet(Connection connection, String tableName, boolean onlyUnique)
            throws SQLException {
        return connection
                .getMetaData()
                .getIndexInfo(
                        connection.getCatalog(),
                        connection.getSchema(),
                        RunCatalog.of(connection).stored(tableName),
                        onlyUnique,
                        false);
    }

    @Override
    public int getMajorVersion() {
        return ask(connection -> connection.getMetaData().getDatabaseMajorVersion());
    }

    @Override
    public int getMinorVersion() {
        return ask(connection -> connection.getMetaData().getDatabaseMinorVersion());
    }

    @Override
    public String getVersionString() {
        return getMajorVersion() + "." + getMinorVersion();
    }

    @Override
    public String getNewUuidFunctionName() {
        return Features.uuid(dialect.name()).orElseGet(DB.super::getNewUuidFunctionName);
    }

    @Override
    public boolean isSupportsNewUuidFunction() {
        return Features.uuid(dialect.name()).isPresent();
    }

    @Override
    public String[] getPrimaryKeyColumnNames(Connection connection, String tableName) throws SQLException {
        return RunCatalog.of(connection)
                .primaryKey(tableName)
                .map(PrimaryKey::columns)
                .orElseGet(List::of)
                .toArray(String[]::new);
    }

    @Override
    public ResultSet getPrimaryKeysResultSet(Connection connection, String tableName) throws SQLException {
        return connection
                .getMetaData()
                .getPrimaryKeys(
                        connection.getCatalog(),
                        connection.getSchema(),
                        RunCatalog.of(connection).stored(tableName));
    }

    @Override
    public @Nullable Integer getSQLType(String templateType) {
        return PortableTypes.type(templateType);
    }

    @Override
    public Integer getSQLTypeDecimalDigits(String templateType) {
        return PortableTypes.digits(templateType);
    }

    @Override
    public Integer getSQLTypeSize(String templateType) {
        return PortableTypes.size(templateType);
    }

    @Override
    public String getTemplateBlob() {
        return word(" BLOB");
    }

    @Override
    public String getTemplateFalse() {
        return word("[$FALSE$]");
    }

    @Override
    public String getTemplateTrue() {
        return word("[$TRUE$]");
    }

    private String word(String token) {
        try {
            return dialect.words(token).strip();
        } catch (SQLException e) { // Liferay's signature has no room for it
            throw new SystemException(e);
        }
    }

    @Override
    public long increment() {
        return CounterLocalServiceUtil.increment();
    }

    @Override
    public long increment(String name) {
        return CounterLocalServiceUtil.increment(name);
    }

    @Override
    public long increment(String name, int size) {
        return CounterLocalServiceUtil.increment(name, size);
    }

    @Override
    public boolean isSupportsAlterColumnName() {
        return true;
    }

    @Override
    public boolean isSupportsAlterColumnType() {
        return true;
    }

    @Override
    public boolean isSupportsDBPartition() {
        return false;
    }

    @Override
    public boolean isSupportsInlineDistinct() {
        return Features.distinguishesLongTexts(getDBType());
    }

    @Override
    public boolean isSupportsQueryingAfterException() {
        return Features.goesOnAfterAFailure(getDBType());
    }

    @Override
    public boolean isSupportsScrollableResults() {
        return true;
    }

    @Override
    public boolean isSupportsStringCaseSensitiveQuery() {
        return Features.tellsLetterCase(getDBType());
    }

    @Override
    public boolean isSupportsUpdateWithInnerJoin() {
        return Features.updatesJoins(getDBType());
    }

    @Override
    public void process(UnsafeConsumer<Long, Exception> unsafeConsumer) throws Exception {
        unsafeConsumer.accept(null);
    }

    @Override
    public void removePrimaryKey(Connection connection, String tableName) throws SQLException {
        ColumnChanges.of(connection, tableName).dropPrimaryKey();
    }

    @Override
    @SafeVarargs
    public final void renameTables(Connection connection, ObjectValuePair<String, String>... names)
            throws SQLException {
        for (ObjectValuePair<String, String> pair : names) {
            runSQL(connection, "alter_table_name " + pair.getKey() + " " + pair.getValue());
        }
    }

    @Override
    public void runSQL(Connection connection, String sql) throws SQLException {
        PortableSql.on(connection, RunCatalog.of(connection)).execute(sql);
    }

    @Override
    public void runSQL(Connection connection, String[] sqls) throws SQLException {
        for (String sql : sqls) {
            runSQL(connection, sql);
        }
    }

    @Override
    public void runSQL(String sql) throws SQLException {
        runSQL(new String[] {sql});
    }

    @Override
    public void runSQL(String[] sqls) throws SQLException {
        try (Connection connection = source.open()) {
            runSQL(connection, sqls);
        }
    }

    @Override
    public void runSQLTemplate(Connection connection, String template, boolean failOnError)
            throws IOException, SQLException {
        Templates.ofCaller().runEither(connection, template, failOnError);
    }

    @Override
    public void runSQLTemplate(String template, boolean failOnError) throws IOException, SQLException {
        try (Connection connection = source.open()) {
            runSQLTemplate(connection, template, failOnError);
        }
    }

    @Override
    public void runSQLTemplateString(Connection connection, String template, boolean failOnError)
            throws IOException, SQLException {
        Templates.ofCaller().run(connection, template, failOnError);
    }

    @Override
    public void runSQLTemplateString(Connection connection, String template, boolean evaluate, boolean failOnError)
            throws IOException, SQLException {
        if (evaluate) {
            Templates.checkEvaluated(template);
        }
        runSQLTemplateString(connection, template, failOnError);
    }

    @Override
    public void runSQLTemplateString(String template, boolean failOnError) throws IOException, SQLException {
        runSQLTemplateString(template, false, failOnError);
    }

    @Override
    public void runSQLTemplateString(String template, boolean evaluate, boolean failOnError)
            throws IOException, SQLException {
        try (Connection connection = source.open()) {
            runSQLTemplateString(connection, template, evaluate, failOnError);
        }
    }

    @Override
    public void updateIndexes(Connection connection, String tablesSQL, String indexesSQL, boolean dropIndexes)
            throws SQLException {
        IndexUpdate update = IndexUpdate.to(IndexFile.parse("the script of the indexes", indexesSQL), connection);
        Set<String> tables = IndexUpdate.tables(tablesSQL);
        if (dropIndexes) {
            update.all(tables);
        } else {
            update.missing(tables);
        }
    }

    private <T> T ask(Question<T> question) {
        try (Connection connection = source.open()) {
            return question.ask(connection);
        } catch (SQLException e) { // Liferay's signatures have no room for it
            throw new SystemException(e);
        }
    }

    @FunctionalInterface
    private interface Question<T> {
        T ask(Connection connection) throws SQLException;
    }
}
