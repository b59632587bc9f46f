package org.sluice.revert.internal.journal;

import static java.util.Objects.requireNonNull;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.sluice.revert.internal.schema.Definition;
import org.sluice.revert.internal.schema.Inventory;
import org.sluice.revert.internal.schema.SchemaObject;
import org.sluice.revert.internal.schema.SchemaObject.Kind;

/** Keeps what a change may destroy, and takes the change back, in the order in which a run does it. */
final class Keeping {
    private static final List<Kind> ORDER = List.of(Kind.SEQUENCE, Kind.TABLE, Kind.ROUTINE, Kind.VIEW, Kind.TRIGGER);
    private static final String ASIDE = "Sluice_Saside";

    private final JournalDialect dialect;
    private final Change change;
    private final Set<SchemaObject> before = new HashSet<>();
    private final Map<SchemaObject, Definition> definitions =
            new TreeMap<>(Comparator.comparing((SchemaObject object) -> ORDER.indexOf(object.kind()))
                    .thenComparing(SchemaObject::name));
    private final Map<SchemaObject, String> copies = new HashMap<>();

    Keeping(JournalDialect dialect, Change change) {
        this.dialect = dialect;
        this.change = change;
    }

    /** Notes and copies; the statements of the change may run then. */
    void keep(Connection connection) throws SQLException {
        Inventory inventory = dialect.inventory(connection);
        before.addAll(inventory.objects());
        for (SchemaObject object : before) {
            dialect.definition(connection, object).ifPresent(definition -> definitions.put(object, definition));
        }
        for (SchemaObject object : definitions.keySet()) {
            if (object.kind() == Kind.TABLE && change.way() == Change.Way.COPY) {
                String copy = "Sluice_S1_" + copies.size();
                dialect.copy(connection, object.name(), copy);
                copies.put(object, copy);
            }
        }
    }

    /** Sets the table of the change aside; may end anywhere. */
    boolean setAside(Connection connection) throws SQLException {
        return dialect.setAside(connection, definition(), ASIDE);
    }

    /** Takes the change back; may be called again wherever it ended. */
    void undo(Connection connection) throws SQLException {
        for (SchemaObject object : dialect.inventory(connection).objects()) {
            if (!before.contains(object) && object.kind() != Kind.TRIGGER) {
                dialect.drop(connection, object);
            }
        }
        for (Definition definition : definitions.values()) {
            restore(connection, definition);
        }
        for (Definition definition : definitions.values()) {
            if (definition.object().kind() == Kind.TABLE && isTouched(definition)) {
                dialect.restoreLinks(connection, definition);
            }
        }
    }

    /** The fingerprint of each object now. */
    Map<SchemaObject, Optional<String>> fingerprints(Connection connection) throws SQLException {
        Map<SchemaObject, Optional<String>> fingerprints = new HashMap<>();
        for (SchemaObject object : dialect.inventory(connection).objects()) {
            fingerprints.put(object, dialect.definition(connection, object).map(Definition::fingerprint));
        }
        return fingerprints;
    }

    private void restore(Connection connection, Definition definition) throws SQLException {
        if (definition.object().kind() != Kind.TABLE) {
            dialect.restoreObject(connection, definition);
        } else if (isTouched(definition)) {
            switch (change.way()) {
                case COPY -> dialect.restore(connection, definition, requireNonNull(copies.get(definition.object())));
                case STRUCTURE -> dialect.restoreStructure(connection, definition);
                case ASIDE -> dialect.bringBack(connection, definition, ASIDE);
            }
        }
    }

    private boolean isTouched(Definition definition) {
        return change.way() == Change.Way.COPY || definition.object().name().equals(change.table());
    }

    private Definition definition() {
        return requireNonNull(definitions.get(new SchemaObject(Kind.TABLE, change.table())));
    }
}
