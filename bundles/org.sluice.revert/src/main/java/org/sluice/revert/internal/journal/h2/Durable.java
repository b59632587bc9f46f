package org.sluice.revert.internal.journal.h2;

import java.sql.Connection;
import java.sql.SQLException;

/** H2 writes what was committed to its file some time later, unless it is asked to. */
final class Durable {
    private Durable() {}

    static void flush(Connection connection) throws SQLException {
        Jdbc.execute(connection, "CHECKPOINT SYNC");
    }
}
