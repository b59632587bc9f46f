package org.sluice.revert.internal.journal.mariadb;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.sluice.revert.internal.schema.SchemaObject.Kind;

/** What there is in the schema, and the texts that the server makes of it. */
record Catalog(Db db, Names names) {
    private static final int NO_SUCH_TABLE = 1146;

    /** A foreign key of a table that refers to another. */
    record Reference(String key, String child, String parent) {}

    /** Something whose name is unique among tables, views and sequences. */
    record Named(String name, Kind kind) {}

    static Catalog of(Db db) throws SQLException {
        return new Catalog(db, Names.of(db));
    }

    static Kind kind(String tableType) {
        return switch (tableType) {
            case "VIEW" -> Kind.VIEW;
            case "SEQUENCE" -> Kind.SEQUENCE;
            default -> Kind.TABLE;
        };
    }

    /** What is there under a name that tables, views and sequences share. */
    Optional<Kind> kindOf(String name) throws SQLException {
        return db
                .query(
                        "SELECT table_name, table_type FROM information_schema.tables"
                                + " WHERE table_schema = DATABASE() AND table_name = ? AND table_type <> 'TEMPORARY'",
                        row -> new Named(row.getString(1), kind(row.getString(2))),
                        name)
                .stream()
                .filter(found -> names.same(found.name(), name))
                .map(Named::kind)
                .findFirst();
    }

    boolean isTable(String name) throws SQLException {
        return kindOf(name).filter(Kind.TABLE::equals).isPresent();
    }

    /** The definition of a table; empty when there is none of this name. */
    Optional<TableText> table(String name) throws SQLException {
        if (!isTable(name)) {
            return Optional.empty();
        }
        try {
            return db.first("SHOW CREATE TABLE " + Names.quote(name), row -> RawText.decode(row.getBytes(2)))
                    .map(TableText::parse)
                    .map(db.flavour()::repeatable);
        } catch (SQLException e) {
            if (e.getErrorCode() == NO_SUCH_TABLE) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /** The foreign keys of other tables of this schema that refer to a table. */
    List<Reference> referencesTo(String table) throws SQLException {
        return references("constraint_schema = DATABASE() AND referenced_table_name = ?", table).stream()
                .filter(key -> names.same(key.parent(), table) && !names.same(key.child(), table))
                .toList();
    }

    /** Whether a foreign key of another table, in any schema, refers to a table. */
    boolean isReferenced(String table) throws SQLException {
        return !referencesTo(table).isEmpty()
                || references("constraint_schema <> DATABASE() AND referenced_table_name = ?", table).stream()
                        .anyMatch(key -> names.same(key.parent(), table));
    }

    /** The foreign keys of this name. */
    List<Reference> referencesCalled(String key) throws SQLException {
        return references("constraint_schema = DATABASE() AND constraint_name = ?", key);
    }

    private List<Reference> references(String condition, String value) throws SQLException {
        return db.query(
                "SELECT constraint_name, table_name, referenced_table_name"
                        + " FROM information_schema.referential_constraints"
                        + " WHERE unique_constraint_schema = DATABASE() AND " + condition,
                row -> new Reference(row.getString(1), row.getString(2), row.getString(3)),
                value);
    }

    /** The triggers of a table, in the order in which they came. */
    List<String> triggers(String table) throws SQLException {
        record Trigger(String name, String table) {}
        return db
                .query(
                        "SELECT trigger_name, event_object_table FROM information_schema.triggers"
                                + " WHERE trigger_schema = DATABASE() AND event_object_schema = DATABASE()"
                                + " AND event_object_table = ?"
                                + " ORDER BY event_manipulation, action_timing, action_order",
                        row -> new Trigger(row.getString(1), row.getString(2)),
                        table)
                .stream()
                .filter(trigger -> names.same(trigger.table(), table))
                .map(Trigger::name)
                .toList();
    }
}
