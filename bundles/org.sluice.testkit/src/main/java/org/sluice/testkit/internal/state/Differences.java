package org.sluice.testkit.internal.state;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiFunction;

/** Tells how what was found differs from what was expected. */
public final class Differences {
    private static final int ROWS_SHOWN = 5;

    private Differences() {}

    /** Every difference, a paragraph each. */
    public static List<String> exact(Content expected, Content found) {
        List<String> all = new ArrayList<>();
        compare("", expected.definitions(), found.definitions(), Differences::lines, all);
        compare("rows of ", expected.rows(), found.rows(), Differences::rows, all);
        return all;
    }

    /**
     * Every difference but those of values that are new with each execution, such as times and random ids.
     *
     * @param varying columns that were found to be of that kind, as {@code table.column}
     */
    public static List<String> essential(Content expected, Content found, Set<String> varying) {
        List<String> all = new ArrayList<>();
        compare("", expected.definitions(), found.definitions(), Differences::lines, all);
        for (Map.Entry<String, Rows> table : expected.rows().entrySet()) {
            Rows rows = found.rows().get(table.getKey());
            if (rows == null) {
                continue; // its definition is missing, too
            }
            if (rows.count() != table.getValue().count()) {
                all.add("rows of " + table.getKey() + rows(table.getValue(), rows));
            }
            differing(table.getValue(), rows).stream()
                    .filter(column -> !rows.temporal().contains(column))
                    .map(column -> table.getKey() + "." + column)
                    .filter(column -> !varying.contains(column))
                    .forEach(column -> all.add("values of " + column + rows(table.getValue(), rows)));
        }
        return all;
    }

    /** The columns whose values differ though all else is the same, as {@code table.column}. */
    public static Set<String> varying(Content one, Content other) {
        Set<String> columns = new HashSet<>();
        one.rows().forEach((table, rows) -> {
            Rows others = other.rows().get(table);
            if (others != null) {
                differing(rows, others).forEach(column -> columns.add(table + "." + column));
            }
        });
        return columns;
    }

    private static List<String> differing(Rows one, Rows other) {
        return one.columns().keySet().stream()
                .filter(column -> !Objects.equals(
                        one.columns().get(column), other.columns().get(column)))
                .toList();
    }

    private static <T> void compare(
            String kind,
            SortedMap<String, T> expected,
            SortedMap<String, T> found,
            BiFunction<T, T, String> differ,
            List<String> all) {
        SortedSet<String> keys = new TreeSet<>(expected.keySet());
        keys.addAll(found.keySet());
        for (String key : keys) {
            T before = expected.get(key);
            T now = found.get(key);
            if (before == null) {
                all.add(kind + key + " ought not to be there:\n    + " + now);
            } else if (now == null) {
                all.add(kind + key + " is missing:\n    - " + before);
            } else if (!before.equals(now)) {
                all.add(kind + key + differ.apply(before, now));
            }
        }
    }

    private static String lines(String expected, String found) {
        List<String> before = Arrays.asList(expected.split("\n"));
        List<String> now = Arrays.asList(found.split("\n"));
        String shown = difference(before, now, Integer.MAX_VALUE);
        return " differs:" + (shown.isEmpty() ? " in the order of:\n    - " + before + "\n    + " + now : shown);
    }

    private static String rows(Rows expected, Rows found) {
        String shown = difference(expected.sample(), found.sample(), ROWS_SHOWN);
        String count = " differ: expected %d, found %d".formatted(expected.count(), found.count());
        return count + (shown.isEmpty() ? ", among those that are not shown" : shown);
    }

    private static String difference(List<String> expected, List<String> found, int limit) {
        StringBuilder text = new StringBuilder();
        expected.stream().filter(line -> !found.contains(line)).limit(limit).forEach(line -> text.append("\n    - ")
                .append(line));
        found.stream().filter(line -> !expected.contains(line)).limit(limit).forEach(line -> text.append("\n    + ")
                .append(line));
        return text.toString();
    }
}
