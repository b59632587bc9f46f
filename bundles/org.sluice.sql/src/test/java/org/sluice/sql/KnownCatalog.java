package org.sluice.sql;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A catalog that says what it was told, without a database.
 *
 * @param columns the columns of its one table
 */
public record KnownCatalog(
        Dialect dialect, String table, List<Column> columns, List<Index> indexes, Optional<PrimaryKey> primaryKey)
        implements Catalog {
    /** A catalog of an empty schema. */
    public static KnownCatalog empty(Dialect dialect) {
        return new KnownCatalog(dialect, "", List.of(), List.of(), Optional.empty());
    }

    /** A column without anything that a change must keep but what is named here. */
    public static Column column(String name, String type, boolean nullable, Optional<String> defaultValue) {
        return new Column(name, type, 0, 0, nullable, defaultValue, false, Column.Extra.NONE);
    }

    @Override
    public List<String> tables() {
        return List.of(table);
    }

    @Override
    public List<String> views() {
        return List.of();
    }

    @Override
    public List<Column> columns(String name) {
        return name.equalsIgnoreCase(table) ? columns : List.of();
    }

    @Override
    public List<Index> indexes(String name) {
        return name.equalsIgnoreCase(table) ? indexes : List.of();
    }

    @Override
    public Optional<PrimaryKey> primaryKey(String name) {
        return name.equalsIgnoreCase(table) ? primaryKey : Optional.empty();
    }

    @Override
    public String stored(String name) {
        if ("`\"".indexOf(name.charAt(0)) >= 0) {
            return name.substring(1, name.length() - 1);
        }
        return switch (dialect.name()) {
            case "mariadb", "mysql", "sqlserver", "sybase" -> name;
            case "oracle", "db2", "hypersonic" -> name.toUpperCase(Locale.ROOT);
            default -> name.toLowerCase(Locale.ROOT);
        };
    }

    @Override
    public String quoted(String storedName) {
        return storedName;
    }
}
