package org.sluice.revert.internal.journal.mariadb;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What SHOW CREATE TABLE says, in parts.
 *
 * @param head all up to the bracket that opens
 * @param items columns, keys and constraints
 * @param tail the bracket that closes, and the options behind it
 */
record TableText(String head, List<Item> items, String tail) {
    private static final Pattern ENGINE = Pattern.compile("^\\) (?:/\\*.*?\\*/ )?ENGINE=(\\S+)");
    private static final Pattern COUNTER = Pattern.compile(ENGINE.pattern() + "( AUTO_INCREMENT=(\\d+))");

    TableText {
        items = List.copyOf(items);
    }

    /** The kinds of items. */
    enum Kind {
        COLUMN,
        KEY,
        CHECK,
        FOREIGN_KEY,
        PERIOD
    }

    /**
     * A column, key or constraint.
     *
     * @param name without quotes; of the primary key {@code PRIMARY}
     */
    record Item(Kind kind, String name, String text) {
        static Item of(String text) {
            String name = firstName(text);
            if (text.startsWith("`")) {
                return new Item(Kind.COLUMN, name, text);
            }
            if (text.startsWith("PRIMARY KEY")) {
                return new Item(Kind.KEY, "PRIMARY", text);
            }
            if (text.startsWith("CONSTRAINT ")) {
                int end = "CONSTRAINT ".length() + Names.quote(name).length();
                Kind kind = text.startsWith(" FOREIGN KEY", end) ? Kind.FOREIGN_KEY : Kind.CHECK;
                return new Item(kind, name, text);
            }
            return new Item(text.startsWith("PERIOD ") ? Kind.PERIOD : Kind.KEY, name, text);
        }

        private static String firstName(String text) {
            int start = text.indexOf('`');
            return start < 0 ? "" : Names.unquote(text.substring(start, Opaque.end(text, start)));
        }
    }

    static TableText parse(String sql) {
        List<Item> items = new ArrayList<>();
        int depth = 0;
        int open = 0;
        int start = 0;
        int at = 0;
        while (at < sql.length()) {
            int end = Opaque.end(sql, at);
            char c = sql.charAt(at);
            if (end == at) {
                end = at + 1;
                depth += c == '(' ? 1 : c == ')' ? -1 : 0;
                if (depth == 1 && c == '(' && open == 0) {
                    open = end;
                    start = end;
                } else if ((depth == 1 && c == ',') || (depth == 0 && c == ')')) {
                    items.add(Item.of(sql.substring(start, at).strip()));
                    start = end;
                    if (c == ')') {
                        return new TableText(sql.substring(0, open), items, sql.substring(at));
                    }
                }
            }
            at = end;
        }
        throw new IllegalArgumentException("Cannot read the definition of a table: no bracket closes it in: " + sql);
    }

    Stream<Item> of(Kind kind) {
        return items.stream().filter(item -> item.kind() == kind);
    }

    Optional<Item> find(Kind kind, String name) {
        return of(kind).filter(item -> item.name().equals(name)).findFirst();
    }

    /** A statement that makes the table without its foreign keys. */
    String statement() {
        return items.stream()
                .filter(item -> item.kind() != Kind.FOREIGN_KEY)
                .map(Item::text)
                .collect(Collectors.joining(",\n  ", head + "\n  ", "\n" + tail));
    }

    /** The same for two tables that are alike but for the order of their keys and checks, which come and go. */
    String fingerprint() {
        Stream<String> columns = of(Kind.COLUMN).map(Item::text);
        Stream<String> others = items.stream()
                .filter(item -> item.kind() != Kind.COLUMN && item.kind() != Kind.FOREIGN_KEY)
                .map(Item::text)
                .sorted();
        return Stream.of(Stream.of(head), columns, others, Stream.of(tail))
                .flatMap(part -> part)
                .collect(Collectors.joining("\n"));
    }

    /** The next value of the column that counts by itself; empty when that is the first one. */
    Optional<String> counter() {
        Matcher matcher = COUNTER.matcher(tail);
        return matcher.find() ? Optional.of(matcher.group(3)) : Optional.empty();
    }

    /** The options without the counter. */
    String options() {
        Matcher matcher = COUNTER.matcher(tail);
        return matcher.find() ? tail.substring(0, matcher.start(2)) + tail.substring(matcher.end(2)) : tail;
    }

    /** Whether the table is stored by this engine. */
    boolean isOf(String engine) {
        Matcher matcher = ENGINE.matcher(tail);
        return matcher.find() && matcher.group(1).equals(engine);
    }

    boolean isVersioned() {
        return options().contains(" WITH SYSTEM VERSIONING");
    }
}
