package org.sluice.sql.internal;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sluice.sql.Column;

/**
 * A column's definition, in the database's own words.
 *
 * @param type its type, and what follows it that is neither default nor nullability
 * @param defaultValue its default, where it names one
 * @param nullable whether it may be null, where it says so
 */
public record ColumnDefinition(String type, Optional<String> defaultValue, Optional<Boolean> nullable) {
    private static final Pattern NULLABLE = Pattern.compile("(?i)\\s+(not\\s+)?null\\s*$");
    private static final Pattern DEFAULT =
            Pattern.compile("(?is)\\s+default\\s+('(?:[^']|'')*'|\\([^)]*\\)|[^\\s(]+(?:\\s*\\([^)]*\\))?)");

    /** Reads {@code TYPE [default value] [null | not null]}, in either order of the last two. */
    public static ColumnDefinition parse(String text) {
        String rest = text.strip();
        Matcher value = DEFAULT.matcher(rest);
        Optional<String> defaultValue = value.find() ? Optional.of(value.group(1)) : Optional.empty();
        if (defaultValue.isPresent()) {
            rest = rest.substring(0, value.start()) + rest.substring(value.end());
        }
        Matcher nullness = NULLABLE.matcher(rest);
        Optional<Boolean> nullable = nullness.find() ? Optional.of(nullness.group(1) == null) : Optional.empty();
        if (nullable.isPresent()) {
            rest = rest.substring(0, nullness.start());
        }
        return new ColumnDefinition(rest.strip(), defaultValue, nullable);
    }

    /** This definition with what it does not name as the column has it now. */
    ColumnDefinition completed(Column present) {
        Optional<String> value = defaultValue.or(present::defaultValue);
        return new ColumnDefinition(
                type,
                present.autoIncrement() ? defaultValue : value.filter(text -> !text.equalsIgnoreCase("null")),
                nullable.or(() -> Optional.of(present.nullable())));
    }
}
