package com.liferay.portal.kernel.upgrade.util;

import com.liferay.portal.kernel.dao.jdbc.DataAccess;
import com.liferay.portal.kernel.upgrade.StagnantRowException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sluice.liferay.internal.Rows;

/** Copies a table through a file. */
final class CopiedTable implements UpgradeTable {
    private static final Logger LOG = LoggerFactory.getLogger(CopiedTable.class);
    private static final int BATCH = 1_000;

    private final String tableName;
    private final CopiedColumns columns;
    private String createSQL = "";
    private String[] indexesSQL = {};
    private boolean allowUniqueIndexes;
    private boolean deleteTempFile = true;
    private String tempFileName;

    CopiedTable(String tableName, Object[][] columns, UpgradeColumn... upgradeColumns) {
        this.tableName = tableName;
        this.columns = new CopiedColumns(columns, upgradeColumns);
    }

    @Override
    public void updateTable() throws Exception {
        try (Connection connection = DataAccess.getConnection()) {
            throughAFile(connection, () -> makeAnew(connection), connection);
            for (String sql : getIndexesSQL()) {
                Rows.execute(connection, sql);
            }
        }
    }

    @Override
    public void copyTable(Connection sourceConnection, Connection targetConnection) throws Exception {
        throughAFile(sourceConnection, () -> {}, targetConnection);
    }

    private void makeAnew(Connection connection) throws Exception {
        if (createSQL.isEmpty()) {
            Rows.execute(connection, getDeleteSQL());
        } else {
            Rows.execute(connection, "drop table " + tableName);
            Rows.execute(connection, createSQL);
        }
    }

    private void throughAFile(Connection source, Between between, Connection target) throws Exception {
        RowFile file = new RowFile(tableName);
        tempFileName = file.path().toString();
        try {
            file.write(sink -> readRows(source, sink));
            between.act();
            writeRows(file, target);
        } finally {
            if (deleteTempFile) {
                Files.delete(file.path());
                tempFileName = null;
            }
        }
    }

    private void readRows(Connection connection, RowFile.Sink<Object[]> sink) throws Exception {
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(BATCH);
            try (ResultSet rows = statement.executeQuery(getSelectSQL())) {
                while (rows.next()) {
                    readRow(rows, sink);
                }
            }
        }
    }

    private void readRow(ResultSet row, RowFile.Sink<Object[]> sink) throws Exception {
        Object[] values;
        try {
            values = columns.convert(row);
        } catch (StagnantRowException e) {
            LOG.warn("A row of '{}' is left out: {}", tableName, e.getMessage());
            return;
        }
        sink.accept(values);
    }

    private void writeRows(RowFile file, Connection connection) throws Exception {
        try (PreparedStatement statement = connection.prepareStatement(getInsertSQL())) {
            file.read(BATCH, rows -> {
                for (Object[] row : rows) {
                    columns.set(statement, row);
                    statement.addBatch();
                }
                statement.executeBatch();
            });
        }
    }

    @Override
    public String getCreateSQL() {
        return createSQL;
    }

    @Override
    public String getDeleteSQL() {
        return "delete from " + tableName;
    }

    @Override
    public String[] getIndexesSQL() {
        String[] statements = indexesSQL.clone();
        for (int i = 0; i < statements.length && !allowUniqueIndexes; i++) {
            statements[i] = statements[i].replaceFirst("(?i)^(\\s*create)\\s+unique\\s", "$1 ");
        }
        return statements;
    }

    @Override
    public String getInsertSQL() {
        List<String> names = columns.newNames();
        return "insert into " + tableName + " (" + String.join(", ", names) + ") values ("
                + names.stream().map(name -> "?").collect(Collectors.joining(", ")) + ")";
    }

    @Override
    public String getSelectSQL() {
        return "select " + String.join(", ", columns.oldNames()) + " from " + tableName;
    }

    @Override
    public String getTempFileName() {
        return tempFileName;
    }

    @Override
    public boolean isAllowUniqueIndexes() {
        return allowUniqueIndexes;
    }

    @Override
    public boolean isDeleteTempFile() {
        return deleteTempFile;
    }

    @Override
    public void setAllowUniqueIndexes(boolean allowUniqueIndexes) {
        this.allowUniqueIndexes = allowUniqueIndexes;
    }

    @Override
    public void setCreateSQL(String createSQL) {
        this.createSQL = createSQL;
    }

    @Override
    public void setDeleteTempFile(boolean deleteTempFile) {
        this.deleteTempFile = deleteTempFile;
    }

    @Override
    public void setIndexesSQL(String[] indexesSQL) {
        this.indexesSQL = indexesSQL.clone();
    }

    @Override
    public void appendColumn(StringBuilder sb, Object value, boolean last) {
        throw asText();
    }

    @Override
    public void appendColumn(StringBuilder sb, ResultSet resultSet, String name, Integer type, boolean last) {
        throw asText();
    }

    @Override
    public void setColumn(PreparedStatement preparedStatement, int index, Integer type, String value) {
        throw asText();
    }

    private static UnsupportedOperationException asText() {
        return new UnsupportedOperationException(
                "Cannot convert a row to text or back: rows are kept as values while their table is copied. Change values with an UpgradeColumn.");
    }

    /** What happens when all rows are read, and none is written. */
    @FunctionalInterface
    private interface Between {
        void act() throws Exception;
    }
}
