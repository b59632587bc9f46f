package org.sluice.revert.internal.journal.mariadb;

import java.sql.SQLException;
import org.sluice.revert.internal.journal.mariadb.TableText.Item;
import org.sluice.revert.internal.journal.mariadb.TableText.Kind;

/** The names of checks, where no two tables of a schema can have the same. */
record Checks(Db db) {
    /** Takes the names that a table had from others, which can have got them since then only, and come back as they were, too. */
    void free(String table, TableText wanted) throws SQLException {
        if (!db.flavour().sharesNamesOfChecks()) {
            return;
        }
        for (Item check : wanted.of(Kind.CHECK).toList()) {
            for (String holder : db.query(
                    "SELECT table_name FROM information_schema.table_constraints WHERE constraint_schema = DATABASE()"
                            + " AND constraint_type = 'CHECK' AND constraint_name = ? AND table_name <> ?",
                    row -> row.getString(1),
                    check.name(),
                    table)) {
                db.execute(
                        "ALTER TABLE %s DROP CONSTRAINT %s".formatted(Names.quote(holder), Names.quote(check.name())));
            }
        }
    }

    /** Whether a second table can be made from a definition while the first is there under another name. */
    boolean allowTwins(TableText table) {
        return !db.flavour().sharesNamesOfChecks()
                || table.of(Kind.CHECK).findAny().isEmpty();
    }
}
