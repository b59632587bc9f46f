package org.sluice.revert.internal.journal.mariadb;

import java.sql.SQLException;
import java.util.Optional;
import org.sluice.revert.internal.schema.SchemaObject;
import org.sluice.revert.internal.schema.SchemaObject.Kind;

/** Takes objects away. */
record Removal(Db db, Catalog catalog) {
    void drop(SchemaObject object) throws SQLException {
        switch (object.kind()) {
            case TRIGGER -> db.execute("DROP TRIGGER IF EXISTS " + Names.quote(object.name()));
            case ROUTINE -> dropRoutines(object.name());
            default -> {
                if (catalog.kindOf(object.name()).equals(Optional.of(object.kind()))) {
                    clear(object.name());
                }
            }
        }
    }

    /** Drops what has a name, be it a table, a view or a sequence, and the foreign keys that refer to it. */
    void clear(String name) throws SQLException {
        new Links(db, catalog).dropReferences(name);
        Optional<Kind> kind = catalog.kindOf(name);
        if (kind.isPresent()) {
            db.execute("DROP " + kind.get() + " IF EXISTS " + Names.quote(name));
        }
    }

    private void dropRoutines(String name) throws SQLException {
        for (String type : new Definitions(db, catalog).typesOf(name)) {
            db.execute("DROP " + type + " IF EXISTS " + Names.quote(name));
        }
    }
}
