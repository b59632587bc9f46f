package org.sluice.sql;

import java.util.Optional;

/**
 * A column as the database's catalog describes it.
 *
 * @param name its name, as stored
 * @param typeName its type, in the catalog's words, without sizes
 * @param size the characters of a text, the digits of a number; 0 where the type has no size
 * @param scale the digits behind the point
 * @param nullable whether it may be null
 * @param defaultValue the expression for its default, as it may stand in a statement
 * @param autoIncrement whether the database gives it a value of its own
 * @param extra what else belongs to it, and would be lost if a statement that defines it anew did not say it
 */
public record Column(
        String name,
        String typeName,
        int size,
        int scale,
        boolean nullable,
        Optional<String> defaultValue,
        boolean autoIncrement,
        Extra extra) {

    /**
     * What only some databases ask for when a column is defined anew.
     *
     * @param collation its own collation
     * @param comment its comment
     * @param attributes further attributes, as they may stand in a statement
     */
    public record Extra(Optional<String> collation, Optional<String> comment, String attributes) {
        public static final Extra NONE = new Extra(Optional.empty(), Optional.empty(), "");
    }
}
