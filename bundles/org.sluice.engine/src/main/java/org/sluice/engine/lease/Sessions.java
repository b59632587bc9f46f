package org.sluice.engine.lease;

import java.sql.Connection;
import java.sql.SQLException;

/** The sessions of a database server: marks one so that it is known again, and ends it from another one. */
interface Sessions {
    /**
     * How a session is known again, though the server gives its number to others later.
     *
     * @param lockName different for every mark; where the server has session locks, the name of one that the session holds
     * @param serverId which server it is connected to
     * @param connectionId its number there
     */
    record Mark(String lockName, String serverId, long connectionId) {}

    /** Marks the session of a connection in auto-commit mode, until it ends. */
    Mark mark(Connection connection) throws SQLException;

    /** Whether the marked session has ended, with all that it did, as seen from another one. */
    boolean gone(Connection other, Mark mark) throws SQLException;

    /**
     * Asks the server to end a session that is not gone; returns at once. Called again until the session is gone. Touches
     * no other session.
     */
    void end(Connection other, Mark mark) throws SQLException;
}
