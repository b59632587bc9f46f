package org.sluice.sql.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * A column that gets its new type by way of a copy, because the database cannot convert its data in place.
 *
 * @param copy the name that the new column has until the old one is gone
 */
public record Replacement(TableChange.ChangeColumn change, String copy) {
    /** Those of the changes that need a copy. */
    public static List<Replacement> of(
            List<TableChange.ChangeColumn> changes, Predicate<TableChange.ChangeColumn> needsCopy) {
        List<Replacement> replacements = new ArrayList<>();
        for (TableChange.ChangeColumn change : changes) {
            if (needsCopy.test(change)) {
                replacements.add(new Replacement(change, "sluice_copy_" + (replacements.size() + 1)));
            }
        }
        return replacements;
    }

    /** The definition that the copy begins with: it is filled before it may refuse nulls. */
    public String definition() {
        return copy + " " + change.definition().type();
    }

    /** Fills copies from what they will replace. */
    public static String fill(String table, List<Replacement> replacements) {
        List<String> values = new ArrayList<>();
        for (Replacement each : replacements) {
            values.add(each.copy() + " = " + each.change().column());
        }
        return "update " + table + " set " + String.join(", ", values);
    }
}
