package org.sluice.revert.internal.journal.mariadb;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.sluice.revert.internal.journal.mariadb.TableText.Item;
import org.sluice.revert.internal.journal.mariadb.TableText.Kind;

/**
 * Tells which statements do nothing but rename columns that can be renamed back. A column that an expression of its table uses
 * is none of these: the server changes some expressions along with it, and refuses others.
 */
final class ColumnRenames {
    private ColumnRenames() {}

    /** A column that gets another name. */
    private record Rename(String from, String to) {}

    /** Whether a statement could be such a one, whatever its table is like. */
    static boolean mayBe(String sql) {
        return Clauses.statement(sql).map(Clauses::of).orElse(List.of()).stream()
                .anyMatch(clause -> Clauses.startsWith(clause, "RENAME", "COLUMN")
                        || (!clause.isEmpty() && clause.get(0).equals("CHANGE")));
    }

    static boolean are(String sql, TableText table) {
        List<List<String>> clauses = Clauses.statement(sql).map(Clauses::of).orElse(List.of());
        List<Rename> renames = new ArrayList<>();
        for (List<String> clause : clauses) {
            Optional<Rename> rename = rename(clause, table);
            if (rename.isEmpty() && !isSetting(clause)) {
                return false;
            }
            rename.ifPresent(renames::add);
        }
        return !renames.isEmpty() && !table.isVersioned() && areDistinct(renames, table);
    }

    private static Optional<Rename> rename(List<String> clause, TableText table) {
        if (Clauses.startsWith(clause, "RENAME", "COLUMN")) {
            return clause.size() == 5 && clause.get(3).equals("TO")
                    ? rename(clause.get(2), clause.get(4), table)
                    : Optional.empty();
        }
        int at = Clauses.startsWith(clause, "CHANGE", "COLUMN") ? 2 : 1;
        if (clause.size() < at + 3 || !clause.get(0).equals("CHANGE")) {
            return Optional.empty();
        }
        List<String> definition = clause.subList(at + 2, clause.size());
        return rename(clause.get(at), clause.get(at + 1), table).filter(rename -> column(rename.from(), table)
                .filter(column -> SameColumn.is(definition, column))
                .isPresent());
    }

    private static Optional<Rename> rename(String from, String to, TableText table) {
        boolean doubtful = Stream.of(from, to).anyMatch(name -> name.startsWith("\"") || name.startsWith("'"));
        String column = Names.unquote(from);
        return doubtful || !isFree(column, table)
                ? Optional.empty()
                : Optional.of(new Rename(column, Names.unquote(to)));
    }

    /** Whether it is there, and nothing but keys and foreign keys uses it. */
    private static boolean isFree(String column, TableText table) {
        String quoted = lower(Names.quote(column));
        Stream<String> others = table.items().stream()
                .filter(item -> item.kind() != Kind.KEY && item.kind() != Kind.FOREIGN_KEY)
                .map(item ->
                        isCalled(item, column) ? lower(item.text()).replaceFirst("`(?:[^`]|``)+`", "") : item.text());
        return column(column, table)
                        .filter(own -> !own.text().contains(" GENERATED "))
                        .isPresent()
                && Stream.concat(others, Stream.of(table.tail()))
                        .noneMatch(text -> lower(text).contains(quoted));
    }

    /** Whether no two become one, and none takes a name that another one has or had. */
    private static boolean areDistinct(List<Rename> renames, TableText table) {
        long sources =
                renames.stream().map(rename -> lower(rename.from())).distinct().count();
        long targets =
                renames.stream().map(rename -> lower(rename.to())).distinct().count();
        return sources == renames.size()
                && targets == renames.size()
                && renames.stream()
                        .allMatch(rename -> column(rename.to(), table).isEmpty());
    }

    private static Optional<Item> column(String name, TableText table) {
        return table.of(Kind.COLUMN).filter(item -> isCalled(item, name)).findFirst();
    }

    private static boolean isCalled(Item item, String column) {
        return item.kind() == Kind.COLUMN && item.name().equalsIgnoreCase(column);
    }

    /** A part that says how the server shall do it. */
    private static boolean isSetting(List<String> clause) {
        return !clause.isEmpty()
                && (clause.get(0).equals("ALGORITHM") || clause.get(0).equals("LOCK"))
                && clause.size() <= 3;
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
