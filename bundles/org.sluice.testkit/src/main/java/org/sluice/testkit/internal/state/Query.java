package org.sluice.testkit.internal.state;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Queries whose rows are texts. */
final class Query {
    private Query() {}

    /** Every row, a null as the word. */
    static List<List<String>> rows(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<List<String>> all = new ArrayList<>();
            int width = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= width; i++) {
                    row.add(String.valueOf(rows.getString(i)));
                }
                all.add(row);
            }
            return all;
        }
    }

    /** The first column. */
    static List<String> column(Connection connection, String sql) throws SQLException {
        return rows(connection, sql).stream().map(row -> row.get(0)).toList();
    }

    /** Tables from rows of three columns: name, quoted table, quoted column; in the order of the columns. */
    static List<Table> tables(Connection connection, String sql) throws SQLException {
        List<Table> tables = new ArrayList<>();
        List<String> columns = new ArrayList<>();
        List<List<String>> rows = rows(connection, sql);
        for (int i = 0; i < rows.size(); i++) {
            List<String> row = rows.get(i);
            columns.add(row.get(2));
            if (i == rows.size() - 1 || !rows.get(i + 1).get(0).equals(row.get(0))) {
                if (!StateReader.isOwn(row.get(0))) {
                    tables.add(new Table(row.get(0), row.get(1), columns));
                }
                columns.clear();
            }
        }
        return tables;
    }
}
