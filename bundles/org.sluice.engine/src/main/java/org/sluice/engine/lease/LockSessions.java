package org.sluice.engine.lease;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/** Sessions of MariaDB and MySQL: each holds a lock of its own name, which the server frees when all of it has ended. */
final class LockSessions implements Sessions {
    @Override
    public Mark mark(Connection connection) throws SQLException {
        Statements.one(connection, "select release_all_locks()", row -> row.getLong(1)); // of its use by earlier runs
        String name = "sluice-" + UUID.randomUUID();
        if (Statements.number(connection, "select get_lock(?, 0)", name).orElse(0L) != 1) {
            throw new SQLException("The server did not give the session lock '" + name + "'.");
        }
        return Statements.one(
                        connection,
                        "select connection_id(), concat(@@hostname, ':', @@port)",
                        row -> new Mark(name, row.getString(2), row.getLong(1)))
                .orElseThrow();
    }

    @Override
    public boolean gone(Connection other, Mark mark) throws SQLException {
        return !holder(other, mark).equals(Optional.of(mark.connectionId()));
    }

    @Override
    public void end(Connection other, Mark mark) throws SQLException {
        Statements.update(other, "kill connection " + mark.connectionId());
    }

    private static Optional<Long> holder(Connection other, Mark mark) throws SQLException {
        return Statements.number(other, "select is_used_lock(?)", mark.lockName());
    }
}
