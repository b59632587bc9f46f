package org.sluice.sql.internal.postgresql;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sluice.sql.Column;
import org.sluice.sql.internal.CatalogSyntax;

/** What PostgreSQL's catalog says in its own way. */
final class PostgreSqlCatalog implements CatalogSyntax {
    private static final Map<String, String> TYPE_NAMES = Map.of(
            "bigint", "int8",
            "boolean", "bool",
            "decimal", "numeric",
            "double precision", "float8",
            "integer", "int4",
            "smallint", "int2");
    private static final Pattern CAST_LITERAL = Pattern.compile("(?s)^('(?:[^']|'')*')::[^']+$");

    @Override
    public String typeName(String type) {
        return TYPE_NAMES.getOrDefault(type, type);
    }

    /** A literal without the type that it was cast to, which may not be the column's new one. */
    @Override
    public Optional<String> defaultExpression(String type, String text, Column.Extra extra) {
        Matcher literal = CAST_LITERAL.matcher(text);
        return CatalogSyntax.super
                .defaultExpression(type, literal.matches() ? literal.group(1) : text, extra)
                .filter(value -> !value.startsWith("NULL::"));
    }
}
