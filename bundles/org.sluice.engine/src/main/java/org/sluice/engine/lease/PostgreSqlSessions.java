package org.sluice.engine.lease;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/** Sessions of PostgreSQL: each holds an advisory lock of its own number, which the server frees when all of it has ended. */
final class PostgreSqlSessions implements Sessions {
    /** A number of 64 bits stands in the list as two of 32. */
    private static final String HOLDER = "select pid from pg_locks where locktype = 'advisory' and granted "
            + "and objsubid = 1 and database = (select oid from pg_database where datname = current_database()) "
            + "and ((classid::bigint << 32) | objid::bigint) = ?";

    @Override
    public Mark mark(Connection connection) throws SQLException {
        Statements.one(
                connection, "select pg_advisory_unlock_all()", row -> row.getString(1)); // of its use by earlier runs
        long number = UUID.randomUUID().getMostSignificantBits();
        boolean locked = Statements.one(connection, "select pg_try_advisory_lock(?)", row -> row.getBoolean(1), number)
                .orElse(false);
        if (!locked) {
            throw new SQLException("The server did not give the advisory lock " + number + ".");
        }
        return Statements.one(
                        connection,
                        "select pg_backend_pid(), coalesce(host(inet_server_addr()), 'local') || ':' || current_setting('port')",
                        row -> new Mark(Long.toString(number), row.getString(2), row.getLong(1)))
                .orElseThrow();
    }

    @Override
    public boolean gone(Connection other, Mark mark) throws SQLException {
        Optional<Long> holder = Statements.number(other, HOLDER, Long.parseLong(mark.lockName()));
        return !holder.equals(Optional.of(mark.connectionId()));
    }

    @Override
    public void end(Connection other, Mark mark) throws SQLException {
        Statements.one(other, "select pg_terminate_backend(?::integer)", row -> row.getBoolean(1), mark.connectionId());
    }
}
