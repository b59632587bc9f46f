package org.sluice.revert.internal.journal.mariadb;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sluice.revert.internal.schema.Inventory;
import org.sluice.revert.internal.schema.Inventory.ForeignKey;
import org.sluice.revert.internal.schema.Remainder;
import org.sluice.revert.internal.schema.SchemaObject;
import org.sluice.revert.internal.schema.SchemaObject.Kind;

/** Reads what there is in a schema, by one query for each kind of thing. For one inventory. */
final class InventoryReader {
    private final Db db;
    private final Names names;
    private final Set<SchemaObject> objects = new HashSet<>();
    private final List<ForeignKey> foreignKeys = new ArrayList<>();
    private final Map<SchemaObject, String> bodies = new HashMap<>();
    private final Map<SchemaObject, String> triggers = new HashMap<>();
    private boolean hidden;

    InventoryReader(Db db, Names names) {
        this.db = db;
        this.names = names;
    }

    Inventory read() throws SQLException {
        read(Optional.empty());
        bodies(
                Kind.ROUTINE,
                "SELECT routine_name, CONCAT(COALESCE(dtd_identifier, ''), ' ', routine_definition)"
                        + " FROM information_schema.routines WHERE routine_schema = DATABASE()");
        return inventory();
    }

    /**
     * Reads what has one of these names, and takes the rest from an inventory. For one table the server opens that one only,
     * if its name is compared with a constant; for a whole schema it opens all tables for each of the queries.
     */
    Inventory read(Remainder rest) throws SQLException {
        objects.addAll(rest.objects());
        foreignKeys.addAll(rest.foreignKeys());
        bodies.putAll(rest.bodies());
        triggers.putAll(rest.owners());
        for (String table : db.query(
                "SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE()",
                row -> row.getString(1))) {
            if (rest.lacks(table)) {
                read(Optional.of(table));
            }
        }
        return hidden ? new InventoryReader(db, names).read() : inventory();
    }

    private Inventory inventory() throws SQLException {
        return new Inventory(objects, foreignKeys, bodies, triggers, otherSchemas(), hidden);
    }

    /** @param table which one; empty for all */
    private void read(Optional<String> table) throws SQLException {
        String[] parameters = table.stream().toArray(String[]::new);
        tables(table.isPresent() ? " AND table_name = ?" : "", parameters);
        columns(table.isPresent() ? " AND table_name = ?" : "", parameters);
        bodies(
                Kind.VIEW,
                "SELECT table_name, view_definition FROM information_schema.views WHERE table_schema = DATABASE()"
                        + (table.isPresent() ? " AND table_name = ?" : ""),
                parameters);
        triggers(table.isPresent() ? " AND event_object_table = ?" : "", parameters);
        foreignKeys(table.isPresent() ? " AND table_name = ?" : "", parameters);
    }

    private Set<String> otherSchemas() throws SQLException {
        return Set.copyOf(db.query(
                "SELECT schema_name FROM information_schema.schemata WHERE schema_name <> DATABASE()"
                        + " AND schema_name NOT IN ('information_schema', 'performance_schema')",
                row -> row.getString(1)));
    }

    private void tables(String condition, String... table) throws SQLException {
        objects.addAll(db.query(
                "SELECT table_name, table_type FROM information_schema.tables"
                        + " WHERE table_schema = DATABASE() AND table_type <> 'TEMPORARY'" + condition,
                row -> new SchemaObject(Catalog.kind(row.getString(2)), row.getString(1)),
                table));
        objects.removeIf(object -> names.isOurs(object.name()));
    }

    /** The defaults and generated values that call something. */
    private void columns(String condition, String... table) throws SQLException {
        record Column(String table, String text) {}
        List<Column> columns = db.query(
                "SELECT table_name, CONCAT_WS(' ', column_default, generation_expression)"
                        + " FROM information_schema.columns WHERE table_schema = DATABASE()"
                        + " AND (column_default LIKE '%(%' OR generation_expression > '')" + condition
                        + " ORDER BY table_name, ordinal_position",
                row -> new Column(row.getString(1), Db.text(row, 2)),
                table);
        for (Column column : columns) {
            SchemaObject owner = new SchemaObject(Kind.TABLE, column.table());
            if (objects.contains(owner)) {
                bodies.merge(owner, column.text(), (one, other) -> one + " " + other);
            }
        }
    }

    private void bodies(Kind kind, String sql, String... table) throws SQLException {
        record Body(String name, String text) {}
        for (Body body : db.query(sql, row -> new Body(row.getString(1), Db.text(row, 2)), table)) {
            body(new SchemaObject(kind, body.name()), body.text());
        }
    }

    private void body(SchemaObject object, String text) {
        if (object.kind() == Kind.VIEW && !objects.contains(object)) {
            return;
        }
        objects.add(object);
        hidden |= text.isEmpty();
        // a body that the user may not see can use everything
        bodies.merge(object, text.isEmpty() ? everything() : text, (one, other) -> one + "\n" + other);
    }

    private String everything() {
        return objects.stream()
                .map(object -> Names.quote(object.name()))
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private void triggers(String condition, String... table) throws SQLException {
        record Trigger(String name, String table, String text) {}
        for (Trigger trigger : db.query(
                "SELECT trigger_name, event_object_table, action_statement FROM information_schema.triggers"
                        + " WHERE trigger_schema = DATABASE() AND event_object_schema = DATABASE()" + condition,
                row -> new Trigger(row.getString(1), row.getString(2), Db.text(row, 3)),
                table)) {
            SchemaObject object = new SchemaObject(Kind.TRIGGER, trigger.name());
            body(object, trigger.text());
            triggers.put(object, trigger.table());
        }
    }

    private void foreignKeys(String condition, String... table) throws SQLException {
        db
                .query(
                        "SELECT constraint_name, table_name, referenced_table_name, update_rule, delete_rule"
                                + " FROM information_schema.referential_constraints"
                                + " WHERE constraint_schema = DATABASE() AND unique_constraint_schema = DATABASE()"
                                + condition,
                        row -> new ForeignKey(
                                row.getString(1),
                                row.getString(2),
                                row.getString(3),
                                changes(row.getString(4)) || changes(row.getString(5))),
                        table)
                .stream()
                .filter(key -> !names.isOurs(key.child()))
                .forEach(foreignKeys::add);
    }

    private static boolean changes(String rule) {
        return rule.equals("CASCADE") || rule.startsWith("SET ");
    }
}
