package org.sluice.revert.internal.schema;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The names in a schema and what hangs together.
 *
 * @param objects every table, view, trigger, routine, sequence and named index, but those whose name begins with {@code Sluice_}
 * @param foreignKeys every foreign key
 * @param bodies for each object whose use may use others a text in which the names of these occur: of a view, trigger or
 *     routine its body, of a table the defaults and generated columns that call something, such as a sequence
 * @param owners for each trigger the table (or view) that it watches, and where the name of an index alone says which it is, for
 *     each index its table
 * @param otherSchemas the names of the other schemas of the server that somebody could write to
 * @param hidden whether a body could not be read, so that it counts as one that uses all that was there
 */
public record Inventory(
        Set<SchemaObject> objects,
        List<ForeignKey> foreignKeys,
        Map<SchemaObject, String> bodies,
        Map<SchemaObject, String> owners,
        Set<String> otherSchemas,
        boolean hidden) {
    public Inventory {
        objects = Set.copyOf(objects);
        foreignKeys = List.copyOf(foreignKeys);
        bodies = Map.copyOf(bodies);
        owners = Map.copyOf(owners);
        otherSchemas = Set.copyOf(otherSchemas);
    }

    /**
     * A foreign key.
     *
     * @param changesChild whether a change of the parent can change the child's rows: cascade, set null, set default
     */
    public record ForeignKey(String name, String child, String parent, boolean changesChild) {}
}
