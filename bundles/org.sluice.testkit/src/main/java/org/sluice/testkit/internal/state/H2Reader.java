package org.sluice.testkit.internal.state;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** H2, by the script that makes the database anew. */
final class H2Reader implements StateReader {
    /** The names that H2 makes up come from a counter. */
    private static final Pattern MADE_UP = Pattern.compile(
            "\"(CONSTRAINT|CONSTRAINT_INDEX|PRIMARY_KEY|SYSTEM_SEQUENCE)_[0-9A-F_]+\"", Pattern.CASE_INSENSITIVE);

    /** What an analysis found, which is no part of the schema. */
    private static final Pattern SELECTIVITY = Pattern.compile(" SELECTIVITY \\d+");

    private static final Pattern OWN = Pattern.compile("^[^(]*\\bsluice_.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    @Override
    public SortedMap<String, String> definitions(Connection connection) throws SQLException {
        SortedMap<String, String> all = new TreeMap<>();
        List<String> script = Query.column(connection, "script nodata nopasswords nosettings").stream()
                .map(String::strip)
                .filter(line -> !line.startsWith("--") && !OWN.matcher(line).matches())
                .filter(line -> !line.startsWith("CREATE USER"))
                .map(line -> SELECTIVITY.matcher(line).replaceAll(""))
                .map(line -> MADE_UP.matcher(line).replaceAll("\"$1_*\""))
                .sorted()
                .toList();
        for (String statement : script) {
            String head = statement.split("[(;]", 2)[0].strip();
            String key = head;
            for (int i = 2; all.containsKey(key); i++) {
                key = head + " #" + i;
            }
            all.put(key, statement);
        }
        return all;
    }

    @Override
    public List<Table> tables(Connection connection) throws SQLException {
        return Query.tables(
                connection,
                "select c.table_name, '\"' || replace(c.table_name, '\"', '\"\"') || '\"', '\"' || "
                        + "replace(c.column_name, '\"', '\"\"') || '\"' from information_schema.columns c "
                        + "join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = "
                        + "c.table_name where c.table_schema = current_schema and t.table_type = 'BASE TABLE' "
                        + "order by c.table_name, c.ordinal_position");
    }

    @Override
    public List<String> ownTables(Connection connection) throws SQLException {
        return Query.column(
                        connection,
                        "select table_name from information_schema.tables where table_schema = current_schema")
                .stream()
                .filter(StateReader::isOwn)
                .toList();
    }
}
