package org.sluice.sql.internal.mysql;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sluice.sql.Column;
import org.sluice.sql.internal.CatalogSyntax;
import org.sluice.sql.internal.mysqlfamily.Extras;

/** What MySQL's catalog says in its own way. */
final class MySqlCatalog implements CatalogSyntax {
    private static final Map<String, String> TYPE_NAMES = Map.of("integer", "int", "boolean", "tinyint");
    private static final Pattern UNQUOTED =
            Pattern.compile("(?i)^(?:bit|tinyint|smallint|mediumint|int|bigint|decimal|float|double)\\b.*");

    @Override
    public String typeName(String type) {
        return TYPE_NAMES.getOrDefault(type, type);
    }

    /** The catalog says a literal without its quotation marks, and an expression without its brackets. */
    @Override
    public Optional<String> defaultExpression(String type, String text, Column.Extra extra) {
        if (text.toLowerCase(Locale.ROOT).startsWith("current_timestamp")) {
            return Optional.of(text);
        }
        if (extra.attributes().contains(Extras.GENERATED_DEFAULT)) {
            return Optional.of("(" + text.replace("\\'", "'") + ")");
        }
        return Optional.of(
                UNQUOTED.matcher(type).matches()
                        ? text
                        : "'" + text.replace("\\", "\\\\").replace("'", "''") + "'");
    }

    @Override
    public Map<String, Column.Extra> extras(Connection connection, String table) throws SQLException {
        return Extras.of(connection, table);
    }
}
