package org.sluice.sql.internal;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A column's definition, in the database's own words.
 *
 * @param text all of it
 * @param type its type
 * @param defaultValue its default, where it names one
 * @param nullable whether it may be null, where it says so
 */
public record ColumnDefinition(String text, String type, Optional<String> defaultValue, Optional<Boolean> nullable) {
    private static final Pattern NULLABLE = Pattern.compile("(?i)\\s+(not\\s+)?null\\s*$");
    private static final Pattern DEFAULT =
            Pattern.compile("(?is)\\s+default\\s+('(?:[^']|'')*'|\\S+(?:\\s*\\([^)]*\\))?)");

    /** Reads {@code TYPE [default value] [null | not null]}, in either order of the last two. */
    public static ColumnDefinition parse(String text) {
        String rest = text.strip();
        Optional<Boolean> nullable = Optional.empty();
        Optional<String> defaultValue = Optional.empty();
        for (int i = 0; i < 2; i++) {
            Matcher nullness = NULLABLE.matcher(rest);
            if (nullness.find()) {
                nullable = Optional.of(nullness.group(1) == null);
                rest = rest.substring(0, nullness.start());
            }
            Matcher value = DEFAULT.matcher(rest);
            if (value.find()) {
                defaultValue = Optional.of(value.group(1));
                rest = rest.substring(0, value.start()) + rest.substring(value.end());
            }
        }
        return new ColumnDefinition(text.strip(), rest.strip(), defaultValue, nullable);
    }
}
