package org.sluice.testkit.internal.state;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The rows of one table, whatever their order.
 *
 * @param count how many there are
 * @param digest equal when the rows are, each as often
 * @param columns for each column a digest of its values, each as often
 * @param temporal the columns that hold a time
 * @param sample some of the rows, the same ones of equal tables
 */
public record Rows(long count, long digest, Map<String, Long> columns, Set<String> temporal, List<String> sample) {
    private static final int SAMPLED = 50;
    private static final int VALUE_SHOWN = 60;

    /** Of the module's own release, these count and date every change, that of the run's state, too. */
    private static final Pattern BOOK_KEEPING = Pattern.compile("(mvccVersion|modifiedDate)", Pattern.CASE_INSENSITIVE);

    public Rows {
        columns = Map.copyOf(columns);
        temporal = Set.copyOf(temporal);
        sample = List.copyOf(sample);
    }

    static Rows read(Connection connection, Table table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(table.select())) {
            List<Column> columns = columns(table, rows.getMetaData());
            Map<String, Long> digests = new LinkedHashMap<>();
            TreeMap<Long, String> sample = new TreeMap<>();
            long count = 0;
            long digest = 0;
            while (rows.next()) {
                long row = 17;
                List<String> shown = new ArrayList<>();
                for (Column column : columns) {
                    String value = column.value(rows);
                    long hash = hash(value);
                    row = mix(row * 31 + hash);
                    digests.merge(column.name(), hash, Long::sum);
                    shown.add(column.name() + "=" + shorten(value));
                }
                count++;
                digest += row;
                sample.put(row, String.join(", ", shown));
                if (sample.size() > SAMPLED) {
                    sample.pollLastEntry();
                }
            }
            Set<String> temporal = new LinkedHashSet<>();
            columns.stream().filter(Column::temporal).map(Column::name).forEach(temporal::add);
            return new Rows(count, digest, digests, temporal, List.copyOf(sample.values()));
        }
    }

    private static List<Column> columns(Table table, ResultSetMetaData types) throws SQLException {
        List<Column> columns = new ArrayList<>();
        for (int i = 1; i <= types.getColumnCount(); i++) {
            String name = types.getColumnLabel(i);
            if (!table.name().equalsIgnoreCase("Release_")
                    || !BOOK_KEEPING.matcher(name).matches()) {
                columns.add(new Column(i, name, types.getColumnType(i)));
            }
        }
        return columns;
    }

    private record Column(int index, String name, int type) {
        boolean temporal() {
            return switch (type) {
                case Types.DATE, Types.TIME, Types.TIMESTAMP, Types.TIME_WITH_TIMEZONE, Types.TIMESTAMP_WITH_TIMEZONE ->
                    true;
                default -> false;
            };
        }

        String value(ResultSet rows) throws SQLException {
            return switch (type) {
                case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB -> {
                    byte[] bytes = rows.getBytes(index);
                    yield bytes == null ? "null" : "x" + HexFormat.of().formatHex(bytes);
                }
                default -> {
                    String text = rows.getString(index);
                    yield text == null ? "null" : "'" + text + "'";
                }
            };
        }
    }

    private static String shorten(String value) {
        return value.length() <= VALUE_SHOWN ? value : value.substring(0, VALUE_SHOWN) + "...";
    }

    private static long hash(String text) {
        long hash = 1_125_899_906_842_597L;
        for (int i = 0; i < text.length(); i++) {
            hash = 31 * hash + text.charAt(i);
        }
        return mix(hash);
    }

    /** Spreads what is in the lower bits over all of them. */
    private static long mix(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }
}
