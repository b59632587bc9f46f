package org.sluice.revert.internal.schema;

/**
 * Something in a schema that has a name.
 *
 * @param name as the database stores it
 */
public record SchemaObject(Kind kind, String name) {
    /** The kinds of objects. */
    public enum Kind {
        TABLE,
        VIEW,
        TRIGGER,
        ROUTINE,
        SEQUENCE,
        /** Only where the name of an index is enough to find it. */
        INDEX
    }
}
