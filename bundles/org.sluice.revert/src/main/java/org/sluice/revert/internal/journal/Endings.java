package org.sluice.revert.internal.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Closes connections at the end of a run, each whatever becomes of the others. What is broken has nothing left to lose. */
final class Endings {
    private static final Logger LOG = LoggerFactory.getLogger(Endings.class);

    private Endings() {}

    /** Takes back what a connection has not committed, and closes it. */
    static void of(List<Connection> connections) {
        for (Connection connection : connections) {
            try (connection) {
                if (!connection.isClosed() && !connection.getAutoCommit()) {
                    connection.rollback();
                    connection.setAutoCommit(true);
                }
            } catch (SQLException e) {
                LOG.debug("A connection of an upgrade could not be closed in good order", e);
            }
        }
    }
}
