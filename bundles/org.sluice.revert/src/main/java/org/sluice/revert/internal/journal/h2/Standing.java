package org.sluice.revert.internal.journal.h2;

import java.sql.Connection;
import java.sql.SQLException;

/** Tables, views and synonyms, which share their names. */
final class Standing {
    private Standing() {}

    /** Drops what has a name, and all that hangs on it. */
    static void clear(Connection connection, Script script, String name) throws SQLException {
        Jdbc.execute(connection, "DROP SYNONYM IF EXISTS " + script.qualified(name));
        // For H2 this drops views as well.
        Jdbc.execute(connection, "DROP TABLE IF EXISTS " + script.qualified(name) + " CASCADE");
    }
}
