package org.sluice.revert.internal.journal;

import java.util.List;
import java.util.Optional;
import org.sluice.revert.internal.schema.Definition;
import org.sluice.revert.internal.schema.SchemaObject;

/**
 * One entry of a run's journal, written before what it can take back is done.
 *
 * @param number its place in the journal, from 1
 * @param name the object's name; blank where it is about several
 * @param done whether what was to be kept is kept: only then can a statement have changed the object
 * @param copy the name of the table in which rows are kept; blank where none are
 * @param definition how the object was made
 * @param spared the objects that are not to be dropped
 */
record Entry(
        int number,
        EntryKind kind,
        String name,
        boolean done,
        String copy,
        Optional<Definition> definition,
        List<SchemaObject> spared) {
    Entry {
        spared = List.copyOf(spared);
    }

    static Entry made(int number, String name, List<SchemaObject> spared) {
        return new Entry(number, EntryKind.MADE, name, true, "", Optional.empty(), spared);
    }

    static Entry everything(int number, List<SchemaObject> spared) {
        return new Entry(number, EntryKind.EVERYTHING, "", true, "", Optional.empty(), spared);
    }

    /** An entry that is to be followed by a copy. */
    static Entry pending(int number, EntryKind kind, Definition definition, String copy) {
        return new Entry(number, kind, definition.object().name(), false, copy, Optional.of(definition), List.of());
    }

    /** An entry that needs no copy. */
    static Entry of(int number, EntryKind kind, Definition definition) {
        return new Entry(number, kind, definition.object().name(), true, "", Optional.of(definition), List.of());
    }
}
