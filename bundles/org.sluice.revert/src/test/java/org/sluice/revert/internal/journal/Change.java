package org.sluice.revert.internal.journal;

import java.util.List;

/**
 * Something that a step does to a schema.
 *
 * @param name what it does, for the report
 * @param table the table that is protected, or empty for everything
 */
public record Change(String name, Way way, String table, List<String> statements) {
    /** How what it destroys is kept. */
    public enum Way {
        COPY,
        STRUCTURE,
        ASIDE
    }

    public Change {
        statements = List.copyOf(statements);
    }

    /** A change before which every table is copied. */
    public static Change copied(String name, String... statements) {
        return new Change(name, Way.COPY, "", List.of(statements));
    }

    /** A change that keeps the rows of this table. */
    public static Change structural(String table, String... statements) {
        return new Change(String.join("; ", statements), Way.STRUCTURE, table, List.of(statements));
    }

    /** A change before which this table is set aside. */
    public static Change aside(String table, String... statements) {
        return new Change(String.join("; ", statements), Way.ASIDE, table, List.of(statements));
    }

    @Override
    public String toString() {
        return name;
    }
}
