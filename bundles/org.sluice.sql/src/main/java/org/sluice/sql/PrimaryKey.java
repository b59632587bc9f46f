package org.sluice.sql;

import java.util.List;
import java.util.Optional;

/**
 * The primary key of a table.
 *
 * @param name the name of its constraint, where it has one
 * @param columns the columns in it, in order
 */
public record PrimaryKey(Optional<String> name, List<String> columns) {
    public PrimaryKey {
        columns = List.copyOf(columns);
    }

    /** Whether a column is in it, whatever the letter case. */
    public boolean holds(String column) {
        return columns.stream().anyMatch(column::equalsIgnoreCase);
    }
}
