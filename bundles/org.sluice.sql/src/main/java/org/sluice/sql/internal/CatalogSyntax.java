package org.sluice.sql.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import org.sluice.sql.Column;

/** What a database's catalog says in its own way. */
public interface CatalogSyntax {
    /** The name by which the catalog calls a type that statements call so, with or without its size; most have one name. */
    String typeName(String type);

    /**
     * The expression for a default, as it may stand in a statement.
     *
     * @param type the column's type, as the catalog calls it
     * @param text what the catalog says
     * @param extra what else it says of the column
     * @return empty when the text stands for no default
     */
    default Optional<String> defaultExpression(String type, String text, Column.Extra extra) {
        return Optional.of(text.strip()).filter(value -> !value.equalsIgnoreCase("null"));
    }

    /** What the driver's metadata do not tell of a table's columns, by the column's stored name. */
    default Map<String, Column.Extra> extras(Connection connection, String table) throws SQLException {
        return Map.of();
    }

    /** A catalog that calls some types otherwise; the keys are in lower case. */
    static CatalogSyntax of(Map<String, String> typeNames) {
        return type -> typeNames.getOrDefault(type, type);
    }
}
