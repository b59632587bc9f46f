package org.sluice.sql.internal;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A portable statement that changes one column of a table, or drops its key.
 *
 * @param column the column; empty for the key
 * @param rest the new name, or the definition
 */
record PortableChange(Kind kind, String table, String column, String rest) {
    private static final String NAME = "\\s+(\\S+)";
    private static final String NO_COLUMN =
            "(?!(?:primary|constraint|index|unique|foreign|key|fulltext|spatial|check|partition|period|system|if|default)\\b)";
    private static final Pattern RENAME =
            Pattern.compile("(?s)^alter_column_name" + NAME + NAME + NAME + "(?:\\s.*)?$");
    private static final Pattern CHANGE = Pattern.compile("(?s)^alter_column_type" + NAME + NAME + "\\s+(.+)$");
    private static final Pattern ADD = Pattern.compile(
            "(?is)^alter\\s+table" + NAME + "\\s+add\\s+(?:column\\s+)?" + NO_COLUMN + "([^\\s(]+)\\s+([^(\\s].*)$");
    private static final Pattern DROP =
            Pattern.compile("(?is)^alter\\s+table" + NAME + "\\s+drop\\s+column\\s+" + NO_COLUMN + "([^\\s,]+)$");
    private static final Pattern DROP_KEY =
            Pattern.compile("(?i)^alter\\s+table" + NAME + "\\s+drop\\s+primary\\s+key$");

    /** What is changed. */
    enum Kind {
        ADD,
        DROP,
        RENAME,
        CHANGE,
        DROP_KEY
    }

    static Optional<PortableChange> parse(String statement) {
        return match(Kind.RENAME, RENAME, statement)
                .or(() -> match(Kind.CHANGE, CHANGE, statement))
                .or(() -> match(Kind.ADD, ADD, statement)
                        .filter(change -> Brackets.parts(change.rest()).size() == 1))
                .or(() -> match(Kind.DROP, DROP, statement))
                .or(() -> match(Kind.DROP_KEY, DROP_KEY, statement));
    }

    /** The names that no other change in the same statement may touch. */
    List<String> columns() {
        return switch (kind) {
            case RENAME -> List.of(column, rest);
            case DROP_KEY -> List.of();
            default -> List.of(column);
        };
    }

    private static Optional<PortableChange> match(Kind kind, Pattern pattern, String statement) {
        Matcher matcher = pattern.matcher(statement);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String column = matcher.groupCount() > 1 ? matcher.group(2) : "";
        String rest = matcher.groupCount() > 2 ? matcher.group(3) : "";
        return Optional.of(new PortableChange(kind, matcher.group(1), column, rest));
    }
}
