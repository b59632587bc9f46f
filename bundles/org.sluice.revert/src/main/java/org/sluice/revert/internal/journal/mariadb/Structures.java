package org.sluice.revert.internal.journal.mariadb;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sluice.revert.internal.journal.mariadb.TableText.Item;
import org.sluice.revert.internal.journal.mariadb.TableText.Kind;
import org.sluice.revert.internal.schema.Definition;

/** Takes back what was changed around the rows of a table, by one statement that the server does wholly or not at all. */
record Structures(Db db, Catalog catalog) {
    void restore(Definition definition) throws SQLException {
        String table = definition.object().name();
        TableText now = catalog.table(table).orElseThrow(() -> impossible(table, "the table is not there"));
        TableText wanted = TableText.parse(definition.statements().get(0));
        // they would be in the way of an index that must go, and none of them is wanted
        new Links(db, catalog).dropOtherForeignKeys(table, definition.links());
        new Checks(db).free(table, wanted);
        List<String> clauses = new ArrayList<>();
        drops(now, wanted, clauses);
        additions(table, now, wanted, clauses);
        if (!clauses.isEmpty()) {
            db.execute("ALTER TABLE " + Names.quote(table) + " " + String.join(", ", clauses));
        }
    }

    private static void drops(TableText now, TableText wanted, List<String> clauses) {
        for (Item item : now.items()) {
            String name = Names.quote(item.name());
            switch (item.kind()) {
                case COLUMN -> {
                    if (wanted.find(Kind.COLUMN, item.name()).isEmpty()) {
                        clauses.add("DROP COLUMN " + name);
                    }
                }
                case KEY -> {
                    if (!wanted.items().contains(item)) {
                        clauses.add(item.name().equals("PRIMARY") ? "DROP PRIMARY KEY" : "DROP INDEX " + name);
                    }
                }
                case CHECK -> {
                    if (!wanted.items().contains(item)) {
                        clauses.add("DROP CONSTRAINT " + name);
                    }
                }
                // the links are another's concern; a period neither comes nor goes while rows are kept
                case FOREIGN_KEY, PERIOD -> {}
            }
        }
    }

    private static void additions(String table, TableText now, TableText wanted, List<String> clauses)
            throws SQLException {
        for (Item item : wanted.items()) {
            if (now.items().contains(item) || item.kind() == Kind.FOREIGN_KEY) {
                continue;
            }
            switch (item.kind()) {
                case COLUMN -> {
                    if (now.find(Kind.COLUMN, item.name()).isEmpty()) {
                        throw impossible(table, "its column '%s' is not there".formatted(item.name()));
                    }
                    clauses.add("MODIFY COLUMN " + item.text());
                }
                case PERIOD -> throw impossible(table, "its period '%s' is not there".formatted(item.name()));
                default -> clauses.add("ADD " + item.text());
            }
        }
        if (!now.options().equals(wanted.options())) {
            throw impossible(table, "its options are '%s' instead of '%s'".formatted(now.options(), wanted.options()));
        }
        Optional<String> counter = wanted.counter();
        if (!now.counter().equals(counter)) {
            clauses.add("AUTO_INCREMENT=" + counter.orElse("1"));
        }
    }

    private static SQLException impossible(String table, String why) {
        return new SQLException(
                ("Cannot take back the changes of the structure of the table '%s': %s. Its rows were not"
                                + " copied, for no change of this kind was expected. Restore the table from a backup.")
                        .formatted(table, why));
    }
}
