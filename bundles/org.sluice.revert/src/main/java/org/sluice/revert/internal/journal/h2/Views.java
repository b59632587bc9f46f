package org.sluice.revert.internal.journal.h2;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Views that are not valid because something they use came after them. */
final class Views {
    private Views() {}

    /** Makes each view valid whose parts are there; the others stay as they are. */
    static void repair(Connection connection) throws SQLException {
        String schema = connection.getSchema();
        List<String> invalid = new ArrayList<>(Jdbc.texts(
                connection,
                "SELECT table_name FROM information_schema.views WHERE table_schema = ? AND status = 'INVALID'",
                schema));
        // A view on a view can only follow it.
        int before = -1;
        while (invalid.size() != before) {
            before = invalid.size();
            invalid.removeIf(view -> compiles(connection, Names.quote(schema) + "." + Names.quote(view)));
        }
    }

    /** H2 has no other way to ask. */
    private static boolean compiles(Connection connection, String view) {
        try {
            Jdbc.execute(connection, "ALTER VIEW " + view + " RECOMPILE");
            return true;
        } catch (SQLException e) {
            return false;
        }
    }
}
