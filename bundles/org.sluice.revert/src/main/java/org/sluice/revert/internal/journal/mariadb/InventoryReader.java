package org.sluice.revert.internal.journal.mariadb;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sluice.revert.internal.schema.Inventory;
import org.sluice.revert.internal.schema.SchemaObject;
import org.sluice.revert.internal.schema.SchemaObject.Kind;

/** Reads what there is in a schema, by one query for each kind of thing. */
final class InventoryReader {
    private final Db db;
    private final Names names;
    private final Set<SchemaObject> objects = new HashSet<>();
    private final Map<SchemaObject, String> bodies = new HashMap<>();
    private final Map<SchemaObject, String> triggers = new HashMap<>();

    InventoryReader(Db db, Names names) {
        this.db = db;
        this.names = names;
    }

    Inventory read() throws SQLException {
        tables();
        columns();
        bodies(
                Kind.VIEW,
                "SELECT table_name, view_definition FROM information_schema.views WHERE table_schema = DATABASE()");
        triggers();
        bodies(
                Kind.ROUTINE,
                "SELECT routine_name, CONCAT(COALESCE(dtd_identifier, ''), ' ', routine_definition)"
                        + " FROM information_schema.routines WHERE routine_schema = DATABASE()");
        return new Inventory(objects, foreignKeys(), bodies, triggers, otherSchemas());
    }

    private Set<String> otherSchemas() throws SQLException {
        return Set.copyOf(db.query(
                "SELECT schema_name FROM information_schema.schemata WHERE schema_name <> DATABASE()"
                        + " AND schema_name NOT IN ('information_schema', 'performance_schema')",
                row -> row.getString(1)));
    }

    private void tables() throws SQLException {
        objects.addAll(db.query(
                "SELECT table_name, table_type FROM information_schema.tables"
                        + " WHERE table_schema = DATABASE() AND table_type <> 'TEMPORARY'",
                row -> new SchemaObject(Catalog.kind(row.getString(2)), row.getString(1))));
        objects.removeIf(object -> names.isOurs(object.name()));
    }

    /** The defaults and generated values that call something. */
    private void columns() throws SQLException {
        record Column(String table, String text) {}
        List<Column> columns = db.query(
                "SELECT table_name, CONCAT_WS(' ', column_default, generation_expression)"
                        + " FROM information_schema.columns WHERE table_schema = DATABASE()"
                        + " AND (column_default LIKE '%(%' OR generation_expression IS NOT NULL)",
                row -> new Column(row.getString(1), Db.text(row, 2)));
        for (Column column : columns) {
            SchemaObject table = new SchemaObject(Kind.TABLE, column.table());
            if (objects.contains(table)) {
                bodies.merge(table, column.text(), (one, other) -> one + " " + other);
            }
        }
    }

    private void bodies(Kind kind, String sql) throws SQLException {
        record Body(String name, String text) {}
        for (Body body : db.query(sql, row -> new Body(row.getString(1), Db.text(row, 2)))) {
            body(new SchemaObject(kind, body.name()), body.text());
        }
    }

    private void body(SchemaObject object, String text) {
        if (object.kind() == Kind.VIEW && !objects.contains(object)) {
            return;
        }
        objects.add(object);
        // a body that the user may not see can use everything
        bodies.merge(object, text.isEmpty() ? everything() : text, (one, other) -> one + "\n" + other);
    }

    private String everything() {
        return objects.stream()
                .map(object -> Names.quote(object.name()))
                .sorted()
                .collect(Collectors.joining(" "));
    }

    /** By one query: for each the server opens every table of the schema. */
    private void triggers() throws SQLException {
        record Trigger(String name, String table, String text) {}
        for (Trigger trigger : db.query(
                "SELECT trigger_name, event_object_table, action_statement FROM information_schema.triggers"
                        + " WHERE trigger_schema = DATABASE()",
                row -> new Trigger(row.getString(1), row.getString(2), Db.text(row, 3)))) {
            SchemaObject object = new SchemaObject(Kind.TRIGGER, trigger.name());
            body(object, trigger.text());
            triggers.put(object, trigger.table());
        }
    }

    private List<Inventory.ForeignKey> foreignKeys() throws SQLException {
        return db
                .query(
                        "SELECT constraint_name, table_name, referenced_table_name, update_rule, delete_rule"
                                + " FROM information_schema.referential_constraints"
                                + " WHERE constraint_schema = DATABASE() AND unique_constraint_schema = DATABASE()",
                        row -> new Inventory.ForeignKey(
                                row.getString(1),
                                row.getString(2),
                                row.getString(3),
                                changes(row.getString(4)) || changes(row.getString(5))))
                .stream()
                .filter(key -> !names.isOurs(key.child()))
                .toList();
    }

    private static boolean changes(String rule) {
        return rule.equals("CASCADE") || rule.startsWith("SET ");
    }
}
