package org.sluice.sql.golden;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sluice.sql.Catalog;
import org.sluice.sql.Column;
import org.sluice.sql.Dialect;
import org.sluice.sql.Index;
import org.sluice.sql.KnownCatalog;
import org.sluice.sql.PrimaryKey;
import org.sluice.sql.internal.ColumnDefinition;

/** The table that all cases know: one set of facts, for catalogs that say what they are told and for real tables. */
final class FooTable {
    private static final Map<String, String> COLUMNS = columns();
    private static final List<Index> INDEXES = List.of(
            new Index("IX_STATE", false, List.of("state")), new Index("IX_GONE", true, List.of("old_", "gone")));
    private static final Pattern TYPE = Pattern.compile("([^(]+)(?:\\(\\s*(\\d+)[^,)]*(?:,\\s*(\\d+)\\s*)?\\))?.*");

    private FooTable() {}

    private static Map<String, String> columns() {
        Map<String, String> columns = new LinkedHashMap<>();
        columns.put("id_", "LONG not null");
        columns.put("state", "VARCHAR(20) default 'x' not null");
        columns.put("digits", "VARCHAR(9) default '7' null");
        columns.put("number_", "INTEGER null");
        columns.put("old_", "LONG null");
        columns.put("gone", "LONG null");
        columns.put("active", "BOOLEAN null");
        columns.put("story", "TEXT null");
        columns.put("created", "DATE null");
        return columns;
    }

    /** Portable statements that make the table, with a row in it, and one that no catalog knows. */
    static List<String> statements() {
        List<String> definitions = new ArrayList<>();
        COLUMNS.forEach((column, definition) -> definitions.add(column + " " + definition));
        List<String> statements = new ArrayList<>();
        statements.add(
                "create table Foo (%s, constraint Foo_PK primary key (id_))".formatted(String.join(", ", definitions)));
        for (Index index : INDEXES) {
            statements.add("create %sindex %s on Foo (%s)"
                    .formatted(index.unique() ? "unique " : "", index.name(), String.join(", ", index.columns())));
        }
        statements.add("create table Baz (id_ LONG not null primary key, a INTEGER null)");
        statements.add("insert into Foo (id_, state, number_, old_, gone) values (1, 'a', 2, 3, 4)");
        return statements;
    }

    /** The table as a dialect's catalog tells it. */
    static Catalog catalog(Dialect dialect) throws SQLException {
        List<Column> columns = new ArrayList<>();
        for (Map.Entry<String, String> each : COLUMNS.entrySet()) {
            columns.add(column(each.getKey(), ColumnDefinition.parse(dialect.words(" " + each.getValue()))));
        }
        return new KnownCatalog(
                dialect, "Foo", columns, INDEXES, Optional.of(new PrimaryKey(Optional.of("Foo_PK"), List.of("id_"))));
    }

    private static Column column(String name, ColumnDefinition definition) {
        Matcher type = TYPE.matcher(definition.type());
        if (!type.matches()) {
            throw new IllegalArgumentException("Cannot read the type '" + definition.type() + "'.");
        }
        return new Column(
                name,
                type.group(1).strip(),
                Integer.parseInt(Optional.ofNullable(type.group(2)).orElse("0")),
                Integer.parseInt(Optional.ofNullable(type.group(3)).orElse("0")),
                definition.nullable().orElse(true),
                definition.defaultValue(),
                false,
                Column.Extra.NONE);
    }
}
