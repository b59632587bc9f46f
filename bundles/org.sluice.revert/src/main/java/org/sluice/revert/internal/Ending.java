package org.sluice.revert.internal;

import java.sql.Connection;
import java.sql.SQLException;

/** The end of a physical connection that nobody shall get again. */
public final class Ending {
    private Ending() {}

    /** Ends a connection, whatever state it is in. A pool learns from the failure that it is of no use. */
    public static void of(Connection connection) {
        try (connection) {
            connection.abort(Runnable::run);
            connection.createStatement().close();
        } catch (SQLException e) {
            return; // it is gone, as was wanted
        }
    }
}
