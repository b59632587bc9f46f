package org.sluice.testkit.internal.state;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** MariaDB and MySQL, by what {@code SHOW CREATE} says. */
final class MariaDbReader implements StateReader {
    private static final String TRIGGERS =
            "select trigger_name, event_manipulation, event_object_table, action_timing, "
                    + "action_order, action_statement, sql_mode, definer, character_set_client, collation_connection "
                    + "from information_schema.triggers where trigger_schema = database()";
    private static final String PRIVILEGES =
            "select concat(grantee, ' on ', table_name, '.', coalesce(column_name, '*')), group_concat(distinct "
                    + "privilege_type order by privilege_type), max(is_grantable) from (select grantee, table_schema, "
                    + "table_name, null column_name, privilege_type, is_grantable from information_schema.table_privileges "
                    + "union all select grantee, table_schema, table_name, column_name, privilege_type, is_grantable "
                    + "from information_schema.column_privileges) given where table_schema = database() group by 1";

    @Override
    public SortedMap<String, String> definitions(Connection connection) throws SQLException {
        SortedMap<String, String> all = new TreeMap<>();
        for (List<String> row : objects(connection)) {
            if (!StateReader.isOwn(row.get(0))) {
                define(connection, row.get(0), row.get(1), all);
            }
        }
        for (List<String> row : Query.rows(connection, TRIGGERS)) {
            all.put("trigger " + row.get(0), String.join(" | ", row));
        }
        for (List<String> row : Query.rows(
                connection,
                "select routine_name, routine_type from information_schema.routines where routine_schema = database()")) {
            all.put("routine " + row.get(0), shown(connection, row.get(1), row.get(0), 2));
        }
        for (String event : Query.column(
                connection, "select event_name from information_schema.events where event_schema = database()")) {
            all.put("event " + event, shown(connection, "event", event, 3));
        }
        for (List<String> row : Query.rows(connection, PRIVILEGES)) {
            all.put("privileges of " + row.get(0), row.get(1) + " " + row.get(2));
        }
        return all;
    }

    @Override
    public List<Table> tables(Connection connection) throws SQLException {
        return Query.tables(
                connection,
                "select c.table_name, concat('`', replace(c.table_name, '`', '``'), '`'), "
                        + "concat('`', replace(c.column_name, '`', '``'), '`') from information_schema.columns c "
                        + "join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = "
                        + "c.table_name where c.table_schema = database() and t.table_type in ('BASE TABLE', "
                        + "'SYSTEM VERSIONED') order by c.table_name, c.ordinal_position");
    }

    @Override
    public List<String> ownTables(Connection connection) throws SQLException {
        return objects(connection).stream()
                .map(row -> row.get(0))
                .filter(StateReader::isOwn)
                .toList();
    }

    private static List<List<String>> objects(Connection connection) throws SQLException {
        return Query.rows(
                connection,
                "select table_name, table_type from information_schema.tables where table_schema = database()");
    }

    private static void define(Connection connection, String name, String type, SortedMap<String, String> all)
            throws SQLException {
        switch (type) {
            case "VIEW" -> all.put("view " + name, shown(connection, "view", name, 1));
            case "SEQUENCE" -> {
                all.put("sequence " + name, shown(connection, "sequence", name, 1));
                all.put(
                        "sequence " + name + " value",
                        Query.rows(connection, "select * from " + quote(name)).toString());
            }
            default -> all.put("table " + name, sorted(shown(connection, "table", name, 1)));
        }
    }

    /** Databases of different names are compared. */
    private static String shown(Connection connection, String kind, String name, int column) throws SQLException {
        String text = Query.rows(connection, "show create " + kind + " " + quote(name))
                .get(0)
                .get(column);
        return text.replace(quote(connection.getCatalog()) + ".", "");
    }

    /** Keys and constraints in the order of their names: in which order they were added means nothing. */
    private static String sorted(String table) {
        List<String> columns = new ArrayList<>();
        List<String> rest = new ArrayList<>();
        List<String> options = new ArrayList<>();
        for (String line : Arrays.asList(table.split("\n"))) {
            String bare = line.endsWith(",") ? line.substring(0, line.length() - 1) : line;
            if (!bare.startsWith("  ") || !options.isEmpty()) {
                (columns.isEmpty() ? columns : options).add(bare);
            } else {
                (bare.startsWith("  `") ? columns : rest).add(bare);
            }
        }
        rest.sort(null);
        columns.addAll(rest);
        columns.addAll(options);
        return String.join("\n", columns);
    }

    private static String quote(String name) {
        return "`" + name.replace("`", "``") + "`";
    }
}
