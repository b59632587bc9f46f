package org.sluice.revert.internal.journal.mariadb;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.sluice.revert.internal.journal.mariadb.TableText.Kind;

/** Reads and makes what ties tables to others: foreign keys in both directions, and triggers. */
record Links(Db db, Catalog catalog) {
    private static final String FOREIGN_KEY = "ALTER TABLE ";

    /** The statements that make the links which a table has now. */
    List<String> of(String table, TableText text) throws SQLException {
        List<String> links = new ArrayList<>(foreignKeys(table, text));
        links.addAll(triggers(table));
        return links;
    }

    /** Makes the links of a table these. */
    void restore(String table, List<String> wanted) throws SQLException {
        dropOtherForeignKeys(table, wanted);
        List<String> there = foreignKeys(table, text(table));
        for (String link : wanted) {
            if (isForeignKey(link) && !there.contains(link)) {
                free(nameOf(link));
                db.execute(link + keepingIndex(link));
            }
        }
        restoreTriggers(table, wanted);
    }

    /** Drops the foreign keys of a table, and those that refer to it, but for these. */
    void dropOtherForeignKeys(String table, List<String> wanted) throws SQLException {
        for (String link : foreignKeys(table, text(table))) {
            if (!wanted.contains(link)) {
                drop(tableOf(link), nameOf(link));
            }
        }
    }

    /** Drops the foreign keys of other tables that refer to this one, whether it is there or not. */
    void dropReferences(String table) throws SQLException {
        for (Catalog.Reference key : catalog.referencesTo(table)) {
            drop(key.child(), key.key());
        }
    }

    /** Takes triggers and foreign keys off a table. */
    void strip(String table) throws SQLException {
        for (String trigger : catalog.triggers(table)) {
            db.execute("DROP TRIGGER IF EXISTS " + Names.quote(trigger));
        }
        for (TableText.Item key : text(table).of(Kind.FOREIGN_KEY).toList()) {
            drop(table, key.name());
        }
    }

    private void restoreTriggers(String table, List<String> wanted) throws SQLException {
        List<String> triggers =
                wanted.stream().filter(link -> !isForeignKey(link)).toList();
        if (triggers.equals(triggers(table))) {
            return;
        }
        for (String trigger : catalog.triggers(table)) {
            db.execute("DROP TRIGGER IF EXISTS " + Names.quote(trigger));
        }
        db.execute(triggers);
    }

    private TableText text(String table) throws SQLException {
        return catalog.table(table)
                .orElseThrow(() -> new SQLException(
                        "Cannot restore the links of the table '%s': the table is not there. Restore it first."
                                .formatted(table)));
    }

    private List<String> foreignKeys(String table, TableText text) throws SQLException {
        List<String> links = new ArrayList<>();
        text.of(Kind.FOREIGN_KEY).map(key -> statement(table, key)).forEach(links::add);
        for (Catalog.Reference key : catalog.referencesTo(table)) {
            catalog.table(key.child())
                    .flatMap(child -> child.find(Kind.FOREIGN_KEY, key.key()).map(item -> statement(key.child(), item)))
                    .ifPresent(links::add);
        }
        return links;
    }

    private List<String> triggers(String table) throws SQLException {
        List<String> links = new ArrayList<>();
        for (String name : catalog.triggers(table)) {
            String quoted = Names.quote(name);
            db.first("SHOW CREATE TRIGGER " + quoted, row -> db.flavour()
                            .around(
                                    Context.of(row, false, db.flavour()),
                                    "DROP TRIGGER IF EXISTS " + quoted,
                                    row.getString("SQL Original Statement")))
                    .ifPresent(links::add);
        }
        return links;
    }

    /** Takes a name that is unique in the schema from whoever has it. */
    private void free(String key) throws SQLException {
        for (Catalog.Reference holder : catalog.referencesCalled(key)) {
            drop(holder.child(), holder.key());
        }
    }

    private void drop(String table, String key) throws SQLException {
        db.execute(FOREIGN_KEY + Names.quote(table) + " DROP FOREIGN KEY "
                + db.flavour().ifExists() + Names.quote(key));
    }

    /**
     * Makes the index of a foreign key anew in the same statement. An index that the server made for a key before would give
     * way to one with the name of the key; any other is left alone by this, at no cost.
     */
    private String keepingIndex(String link) throws SQLException {
        String definition = link.substring(Opaque.end(link, FOREIGN_KEY.length()));
        for (TableText.Item index : text(tableOf(link)).of(Kind.KEY).toList()) {
            String start = "KEY " + Names.quote(index.name()) + " (";
            if (index.text().startsWith(start)
                    && definition.contains(
                            " FOREIGN KEY (" + index.text().substring(start.length()) + " REFERENCES ")) {
                return ", DROP KEY " + Names.quote(index.name()) + ", ADD " + index.text();
            }
        }
        return "";
    }

    private static String statement(String table, TableText.Item key) {
        return FOREIGN_KEY + Names.quote(table) + " ADD " + key.text();
    }

    static boolean isForeignKey(String link) {
        return link.startsWith(FOREIGN_KEY);
    }

    private static String tableOf(String link) {
        return Names.unquote(link.substring(FOREIGN_KEY.length(), Opaque.end(link, FOREIGN_KEY.length())));
    }

    private static String nameOf(String link) {
        int table = Opaque.end(link, FOREIGN_KEY.length());
        int start = table + " ADD CONSTRAINT ".length();
        return Names.unquote(link.substring(start, Opaque.end(link, start)));
    }
}
