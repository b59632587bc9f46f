package org.sluice.revert.internal.journal.h2;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sluice.revert.internal.schema.Inventory;
import org.sluice.revert.internal.schema.Remainder;
import org.sluice.revert.internal.schema.SchemaObject;
import org.sluice.revert.internal.schema.SchemaObject.Kind;

/** Reads what there is in a schema: all of it, or what may have changed in it. */
final class SchemaReader {
    private final Connection connection;
    private final String schema;

    SchemaReader(Connection connection) throws SQLException {
        this.connection = connection;
        this.schema = connection.getSchema();
    }

    Inventory read() throws SQLException {
        return new InventoryReader(Lines.of(Lines.read(connection, schema)), otherSchemas()).read();
    }

    /** The same, where it may differ from what was there before only in what has one of these names. */
    Inventory read(Inventory before, Set<String> names) throws SQLException {
        Optional<Inventory> changed = changed(before, names);
        return changed.isPresent() ? changed.get() : read();
    }

    /**
     * Takes from an inventory the tables that have none of the names, and reads the others again. Which tables there are is
     * asked each time, so that one that came or went by itself is seen. Empty where views, routines or sequences take part:
     * H2 changes the text of a view along with what it uses, and what tables use is told by the whole only.
     */
    private Optional<Inventory> changed(Inventory before, Set<String> names) throws SQLException {
        Set<String> there = tablesAndViews();
        Set<String> known = names(before.objects(), Kind.TABLE, Kind.VIEW);
        Set<String> changed = new HashSet<>(names);
        changed.addAll(without(known, there));
        changed.addAll(without(there, known));
        Remainder rest = Remainder.of(before, changed);
        if (names(before.objects(), Kind.VIEW, Kind.ROUTINE, Kind.SEQUENCE).stream()
                        .anyMatch(rest::lacks)
                || isUsedByView(before, changedTables(known, there, rest))
                || !sequences().equals(names(before.objects(), Kind.SEQUENCE))) {
            return Optional.empty();
        }
        ChangedTables tables = new ChangedTables(connection, schema, rest);
        for (String table : there) {
            if (rest.lacks(table) && !tables.read(table)) {
                return Optional.empty();
            }
        }
        return Optional.of(tables.inventory(otherSchemas()));
    }

    private static Set<String> without(Set<String> some, Set<String> others) {
        return some.stream().filter(name -> !others.contains(name)).collect(Collectors.toSet());
    }

    private static Set<String> changedTables(Set<String> known, Set<String> there, Remainder rest) {
        return Stream.concat(known.stream(), there.stream())
                .filter(rest::lacks)
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    /** Whether one of these names, which are in lower case, may stand in the text of a view. */
    private static boolean isUsedByView(Inventory before, Collection<String> tables) {
        return before.bodies().entrySet().stream()
                .filter(body -> body.getKey().kind() == Kind.VIEW)
                .map(body -> body.getValue().toLowerCase(Locale.ROOT))
                .anyMatch(text -> tables.stream().anyMatch(text::contains));
    }

    /** Those of Sluice left out. */
    private Set<String> tablesAndViews() throws SQLException {
        DatabaseMetaData catalog = connection.getMetaData();
        String escape = catalog.getSearchStringEscape();
        String pattern = schema.replace(escape, escape + escape)
                .replace("_", escape + "_")
                .replace("%", escape + "%");
        Set<String> names = new HashSet<>();
        try (ResultSet rows = catalog.getTables(null, pattern, null, null)) {
            while (rows.next()) {
                String name = rows.getString("TABLE_NAME");
                if (!"SYNONYM".equals(rows.getString("TABLE_TYPE")) && !InventoryReader.isOurs(name)) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    private Set<String> sequences() throws SQLException {
        List<String> names = Jdbc.texts(
                connection, "SELECT sequence_name FROM information_schema.sequences WHERE sequence_schema = ?", schema);
        return names.stream().filter(name -> !InventoryReader.isOurs(name)).collect(Collectors.toSet());
    }

    private Set<String> otherSchemas() throws SQLException {
        Set<String> names = new HashSet<>();
        try (ResultSet rows = connection.getMetaData().getSchemas()) {
            while (rows.next()) {
                names.add(rows.getString("TABLE_SCHEM"));
            }
        }
        names.removeIf(name -> name.equals(schema) || name.equalsIgnoreCase("INFORMATION_SCHEMA"));
        return names;
    }

    private static Set<String> names(Set<SchemaObject> objects, Kind... kinds) {
        Set<Kind> wanted = Set.of(kinds);
        return objects.stream()
                .filter(object -> wanted.contains(object.kind()))
                .map(SchemaObject::name)
                .collect(Collectors.toSet());
    }
}
