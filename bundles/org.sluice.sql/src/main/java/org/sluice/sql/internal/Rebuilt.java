package org.sluice.sql.internal;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sluice.sql.Catalog;
import org.sluice.sql.Index;
import org.sluice.sql.PrimaryKey;

/**
 * What stands in the way of changing columns, and is made anew behind the change: the indexes and the key that they are in, but for
 * those that are dropped by another change of the same table.
 *
 * @param dropped the changes that take them away, indexes first
 * @param made the statements that make them again, the key first
 */
public record Rebuilt(List<TableChange> dropped, List<String> made) {
    /** Finds what the columns of these changes are in. */
    public static Rebuilt around(
            List<TableChange.ChangeColumn> changed, List<TableChange> all, String table, Catalog catalog)
            throws SQLException {
        List<String> columns = new ArrayList<>();
        for (TableChange.ChangeColumn change : changed) {
            columns.add(catalog.stored(change.column()));
        }
        List<TableChange> dropped = new ArrayList<>();
        List<String> made = new ArrayList<>();
        for (Index index : catalog.indexes(table)) {
            TableChange.DropIndex drop = new TableChange.DropIndex(catalog.quoted(index.name()));
            if (columns.stream().anyMatch(index::holds) && !all.contains(drop)) {
                dropped.add(drop);
                made.add("create %sindex %s on %s (%s)"
                        .formatted(
                                index.unique() ? "unique " : "",
                                drop.index(),
                                table,
                                quoted(index.columns(), catalog)));
            }
        }
        Optional<PrimaryKey> key = catalog.primaryKey(table)
                .filter(found -> columns.stream().anyMatch(found::holds))
                .filter(found ->
                        TableChange.only(TableChange.DropPrimaryKey.class, all).isEmpty());
        if (key.isPresent()) {
            Optional<String> name = key.get().name();
            Optional<String> quotedName = name.isPresent() ? Optional.of(catalog.quoted(name.get())) : name;
            dropped.add(new TableChange.DropPrimaryKey(quotedName));
            made.add(
                    0,
                    "alter table %s add %sprimary key (%s)"
                            .formatted(
                                    table,
                                    quotedName
                                            .map(known -> "constraint " + known + " ")
                                            .orElse(""),
                                    quoted(key.get().columns(), catalog)));
        }
        return new Rebuilt(List.copyOf(dropped), List.copyOf(made));
    }

    private static String quoted(List<String> storedNames, Catalog catalog) throws SQLException {
        List<String> quoted = new ArrayList<>();
        for (String name : storedNames) {
            quoted.add(catalog.quoted(name));
        }
        return String.join(", ", quoted);
    }
}
