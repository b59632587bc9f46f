package org.sluice.revert.internal.journal.mariadb;

import java.sql.SQLException;
import java.util.Set;
import org.sluice.revert.internal.schema.Definition;

/** Moves tables with their rows out of the way, and back. */
record Aside(Db db, Catalog catalog) {
    private static final int LOCK_WAIT_TIMEOUT = 1205;

    /** Errors of a table that cannot be moved: locked by this session, or not to be moved by this engine. */
    private static final Set<Integer> IMMOVABLE = Set.of(LOCK_WAIT_TIMEOUT, 1192, 1025, 1031);

    /** Whether a table can be moved, but for locks and engines that keep it where it is. */
    boolean can(Definition definition) throws SQLException {
        String table = definition.object().name();
        return catalog.isTable(table)
                && !catalog.isReferenced(table)
                && new Checks(db)
                        .allowTwins(TableText.parse(definition.statements().get(0)));
    }

    boolean set(Definition definition, String name) throws SQLException {
        String table = definition.object().name();
        if (!can(definition) || !move(table, name)) {
            return false;
        }
        try {
            Links links = new Links(db, catalog);
            links.strip(name);
            db.execute(definition.statements());
            links.restore(table, definition.links());
            return true;
        } catch (SQLException e) {
            takeBack(definition, name, e);
            throw e;
        }
    }

    /** What was moved goes back to its place, from wherever {@link #set} was interrupted. */
    void bringBack(Definition definition, String name) throws SQLException {
        if (catalog.isTable(name)) {
            String table = definition.object().name();
            new Removal(db, catalog).clear(table);
            db.execute(rename(name, table));
        }
    }

    private boolean move(String table, String name) throws SQLException {
        try {
            db.flavour().executeBriefly(db, rename(table, name));
            return true;
        } catch (SQLException e) {
            if (IMMOVABLE.contains(e.getErrorCode())) {
                return false;
            }
            throw e;
        }
    }

    private void takeBack(Definition definition, String name, SQLException cause) {
        try {
            bringBack(definition, name);
            new Links(db, catalog).restore(definition.object().name(), definition.links());
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }

    private static String rename(String from, String to) {
        return "RENAME TABLE " + Names.quote(from) + " TO " + Names.quote(to);
    }
}
