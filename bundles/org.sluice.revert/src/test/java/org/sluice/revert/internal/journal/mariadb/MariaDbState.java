package org.sluice.revert.internal.journal.mariadb;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads a schema to the last byte, in other ways than the journal where there are any. */
final class MariaDbState {
    private final Connection connection;
    private final Map<String, String> state = new TreeMap<>();

    private MariaDbState(Connection connection) {
        this.connection = connection;
    }

    static Map<String, String> of(Connection connection) throws SQLException {
        MariaDbState reader = new MariaDbState(connection);
        reader.relations();
        reader.routines();
        return reader.state;
    }

    private void relations() throws SQLException {
        for (List<String> relation : rows("SELECT table_name, table_type FROM information_schema.tables"
                + " WHERE table_schema = DATABASE() AND table_name NOT LIKE 'Sluice\\_%'")) {
            String name = "`" + relation.get(0).replace("`", "``") + "`";
            switch (relation.get(1)) {
                case "VIEW" -> view(relation.get(0), name);
                case "SEQUENCE" ->
                    state.put(
                            "sequence " + name,
                            rows("SHOW CREATE SEQUENCE " + name) + "\n" + rows("SELECT * FROM " + name));
                default -> table(relation.get(0), name, relation.get(1));
            }
        }
    }

    private void view(String name, String quoted) throws SQLException {
        // the names of columns bear that of the schema while the view is not valid
        String schema = "`" + rows("SELECT DATABASE()").get(0).get(0) + "`.";
        state.put(
                "view " + name,
                (rows("SHOW CREATE VIEW " + quoted)
                                + "\n"
                                + rows("SELECT * FROM information_schema.views WHERE table_schema = DATABASE()"
                                        + " AND table_name = '" + name + "'"))
                        .replace(schema, ""));
    }

    private void table(String name, String quoted, String type) throws SQLException {
        String creation = rows("SHOW CREATE TABLE " + quoted).get(0).get(1);
        List<String> lines =
                new ArrayList<>(Pattern.compile(",?\n").splitAsStream(creation).toList());
        long columns = lines.stream().filter(line -> line.startsWith("  `")).count();
        // the order of keys is not a property of a table
        Collections.sort(lines.subList((int) columns + 1, lines.size()));
        state.put("table " + name, String.join("\n", lines));
        state.put("rows " + name, values(name, quoted, type));
        List<String> triggers = new ArrayList<>();
        for (List<String> trigger : rows("SELECT trigger_name FROM information_schema.triggers"
                + " WHERE trigger_schema = DATABASE() AND BINARY event_object_table = '" + name.replace("'", "''")
                + "' ORDER BY event_manipulation, action_timing, action_order")) {
            triggers.add(rows("SHOW CREATE TRIGGER `" + trigger.get(0) + "`")
                    .get(0)
                    .subList(0, 6)
                    .toString());
        }
        state.put("triggers " + name, String.join("\n", triggers));
    }

    private String values(String name, String quoted, String type) throws SQLException {
        List<String> columns = new ArrayList<>();
        for (List<String> column : rows("SELECT column_name, data_type FROM information_schema.columns WHERE"
                + " table_schema = DATABASE() AND BINARY table_name = '" + name.replace("'", "''")
                + "' ORDER BY ordinal_position")) {
            String column_ = "`" + column.get(0).replace("`", "``") + "`";
            // a float alone is written with six digits
            columns.add("HEX(CONCAT(" + column_ + (column.get(1).equals("float") ? " + 0e0" : "") + "))");
        }
        boolean versioned = type.equals("SYSTEM VERSIONED");
        List<String> values = rows("SELECT " + String.join(", ", columns) + (versioned ? ", row_start, row_end" : "")
                        + " FROM " + quoted + (versioned ? " FOR SYSTEM_TIME ALL" : ""))
                .stream()
                .map(List::toString)
                .sorted()
                .toList();
        return String.join("\n", values);
    }

    private void routines() throws SQLException {
        for (List<String> routine : rows("SELECT routine_type, routine_name FROM information_schema.routines"
                + " WHERE routine_schema = DATABASE()")) {
            String title = routine.get(0) + " `" + routine.get(1) + "`";
            state.put(title, rows("SHOW CREATE " + title).toString());
        }
    }

    private List<List<String>> rows(String sql) throws SQLException {
        List<List<String>> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            while (result.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    String value = result.getString(i);
                    row.add(value == null ? "NULL" : value);
                }
                rows.add(row);
            }
        } catch (SQLException e) {
            throw new SQLException("Cannot read: " + sql, e);
        }
        return rows.stream().map(List::copyOf).collect(Collectors.toList());
    }
}
