package org.sluice.revert.internal.schema;

import java.util.List;

/**
 * How an object is made, so that it can be made again as it was.
 *
 * @param object a table, view, routine or sequence; a trigger is part of its table
 * @param statements make it, in order; of a table: columns, keys, indexes, checks, generator values, comments, but nothing
 *     that needs another object to be there first
 * @param links make, in order, what ties a table to other objects: its foreign keys, those of other tables that refer to it,
 *     its triggers in their order, and what else the database drops or changes along with it; all that they refer to must exist
 * @param fingerprint equal exactly when two definitions mean the same
 */
public record Definition(SchemaObject object, List<String> statements, List<String> links, String fingerprint) {
    public Definition {
        statements = List.copyOf(statements);
        links = List.copyOf(links);
    }
}
