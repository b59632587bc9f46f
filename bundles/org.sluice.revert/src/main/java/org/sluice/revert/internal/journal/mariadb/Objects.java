package org.sluice.revert.internal.journal.mariadb;

import java.sql.SQLException;
import java.util.Optional;
import org.sluice.revert.internal.schema.Definition;
import org.sluice.revert.internal.schema.SchemaObject;
import org.sluice.revert.internal.schema.SchemaObject.Kind;

/** Makes views, routines and sequences as they were. */
record Objects(Db db, Catalog catalog) {
    void restore(Definition definition) throws SQLException {
        SchemaObject object = definition.object();
        Optional<Definition> now = new Definitions(db, catalog).of(object);
        if (now.map(Definition::fingerprint)
                .filter(definition.fingerprint()::equals)
                .isPresent()) {
            return;
        }
        if (object.kind() == Kind.ROUTINE) {
            new Removal(db, catalog).drop(object);
            db.execute(definition.statements());
        } else if (object.kind() == Kind.SEQUENCE) {
            new Removal(db, catalog).clear(object.name());
            db.execute(definition.statements());
        } else {
            if (!catalog.kindOf(object.name()).equals(Optional.of(Kind.VIEW))) {
                new Removal(db, catalog).clear(object.name());
            }
            new Views(db, catalog).make(definition);
        }
    }
}
