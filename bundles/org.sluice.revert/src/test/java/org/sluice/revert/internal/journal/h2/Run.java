package org.sluice.revert.internal.journal.h2;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sluice.revert.internal.schema.Definition;
import org.sluice.revert.internal.schema.Inventory;
import org.sluice.revert.internal.schema.SchemaObject;
import org.sluice.revert.internal.schema.SchemaObject.Kind;

/** Journals in memory what is about to be changed, and takes the changes back, in the order in which a real run does that. */
final class Run {
    private record Entry(Definition definition, @Nullable String copy) {}

    private final H2Journal journal = new H2Journal();
    private final Deque<Entry> newestFirst = new ArrayDeque<>();
    private final Map<SchemaObject, Definition> oldest = new HashMap<>();
    private final Inventory before;

    /** Begins. */
    Run(Connection connection) throws SQLException {
        journal.prepare(connection);
        before = journal.inventory(connection);
    }

    /** Notes everything, and copies every table. */
    Run copyAll(Connection connection) throws SQLException {
        for (SchemaObject object : before.objects()) {
            if (object.kind() == Kind.TABLE) {
                copy(connection, object.name());
            } else if (object.kind() != Kind.TRIGGER && object.kind() != Kind.INDEX) {
                note(connection, object.kind(), object.name());
            }
        }
        return this;
    }

    /** Copies a table. */
    Run copy(Connection connection, String table) throws SQLException {
        String copy = "Sluice_S1_" + newestFirst.size();
        Definition definition = definition(connection, new SchemaObject(Kind.TABLE, table));
        journal.copy(connection, table, copy);
        add(new Entry(definition, copy));
        return this;
    }

    /** Notes how something is made. */
    Run note(Connection connection, Kind kind, String name) throws SQLException {
        add(new Entry(definition(connection, new SchemaObject(kind, name)), null));
        return this;
    }

    private void add(Entry entry) {
        newestFirst.push(entry);
        oldest.putIfAbsent(entry.definition().object(), entry.definition());
    }

    private Definition definition(Connection connection, SchemaObject object) throws SQLException {
        Optional<Definition> definition = journal.definition(connection, object);
        return definition.orElseThrow(() -> new IllegalStateException("There is no " + object + "."));
    }

    /** Takes everything back. */
    void undo(Connection connection) throws SQLException {
        journal.prepare(connection);
        for (SchemaObject object : journal.inventory(connection).objects()) {
            if (!before.objects().contains(object)) {
                journal.drop(connection, object);
            }
        }
        for (Entry entry : newestFirst) {
            restore(connection, entry);
        }
        for (Definition definition : oldest.values()) {
            if (definition.object().kind() == Kind.TABLE) {
                journal.restoreLinks(connection, definition);
            }
        }
        journal.flush(connection);
    }

    private void restore(Connection connection, Entry entry) throws SQLException {
        if (entry.copy() != null) {
            journal.restore(connection, entry.definition(), entry.copy());
        } else if (entry.definition().object().kind() == Kind.TABLE) {
            journal.restoreStructure(connection, entry.definition());
        } else {
            journal.restoreObject(connection, entry.definition());
        }
    }
}
