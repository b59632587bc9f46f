package org.sluice.sql;

import java.util.List;

/**
 * An index of a table; the primary key's own is none.
 *
 * @param name its name, as stored
 * @param unique whether it admits a value only once
 * @param columns the columns in it, in order; expressions are left out
 */
public record Index(String name, boolean unique, List<String> columns) {
    public Index {
        columns = List.copyOf(columns);
    }

    /** Whether a column is in it, whatever the letter case. */
    public boolean holds(String column) {
        return columns.stream().anyMatch(column::equalsIgnoreCase);
    }
}
