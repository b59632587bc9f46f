package org.sluice.sql.internal;

import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What columns say about null, for databases that take a column without a word otherwise than the standard does, or do not take
 * the word.
 */
public final class Nullness {
    private static final Pattern CREATE_TABLE = Pattern.compile("(?is)^create\\s+table\\s+[^\\s(]+\\s*\\(");
    private static final Pattern CONSTRAINT =
            Pattern.compile("(?is)^(?:primary|constraint|unique|foreign|check|key|index)\\b.*");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_$]+");

    /** What gives another meaning to a {@code null} behind it. */
    private static final Set<String> NOT_ALONE = Set.of("not", "default", "set");

    private Nullness() {}

    /** A definition that says {@code null} where it said nothing. */
    public static String said(String definition) {
        boolean says = !at(definition, "null").isEmpty()
                || !at(definition, "not").isEmpty()
                || !at(definition, "primary").isEmpty()
                || !at(definition, "identity").isEmpty();
        return says ? definition : definition + " null";
    }

    /** A definition that does not say {@code null}; {@code not null} stays. */
    public static String unsaid(String definition) {
        Place place = at(definition, "null");
        return place.isEmpty()
                ? definition
                : (definition.substring(0, place.start()).stripTrailing() + definition.substring(place.end())).strip();
    }

    /** A statement that creates a table, with each column's definition changed. */
    public static String inEachColumn(String createTable, UnaryOperator<String> change) {
        Matcher start = CREATE_TABLE.matcher(createTable);
        int open = start.find() ? start.end() - 1 : -1;
        if (open < 0 || Brackets.closing(createTable, open) == open) {
            return createTable;
        }
        int close = Brackets.closing(createTable, open);
        StringBuilder sql = new StringBuilder(createTable.substring(0, open + 1));
        String separator = "";
        for (String part : Brackets.parts(createTable.substring(open + 1, close))) {
            String bare = part.strip();
            boolean column = !bare.isEmpty() && !CONSTRAINT.matcher(bare).matches();
            sql.append(separator).append(column ? part.replace(bare, change.apply(bare)) : part);
            separator = ",";
        }
        return sql.append(createTable.substring(close)).toString();
    }

    /** Where a word stands that is no quotation's and, if it is {@code null}, has its own meaning. */
    private static Place at(String definition, String searched) {
        String before = "";
        int at = 0;
        while (at < definition.length()) {
            int end = Opaque.end(definition, at);
            Matcher word = WORD.matcher(definition).region(at, definition.length());
            if (end > at) {
                before = "";
                at = end;
            } else if (word.lookingAt()) {
                String found = word.group().toLowerCase(Locale.ROOT);
                if (found.equals(searched) && !NOT_ALONE.contains(before)) {
                    return new Place(at, word.end());
                }
                before = found;
                at = word.end();
            } else {
                before = Character.isWhitespace(definition.charAt(at)) ? before : "";
                at++;
            }
        }
        return new Place(at, at);
    }

    private record Place(int start, int end) {
        boolean isEmpty() {
            return start == end;
        }
    }
}
