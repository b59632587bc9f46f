package org.sluice.engine.lease;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.sluice.engine.lease.Sessions.Mark;

/** The statements on the rows of {@code Sluice_Session}, one method each. */
final class SessionRows {
    private SessionRows() {}

    /**
     * A connection that a run used.
     *
     * @param mark how its session is known
     * @param run the last run that it was used for
     */
    record Enlisted(Mark mark, long run) {
        String describe() {
            return "connection %d of run %d to the server '%s'".formatted(mark.connectionId(), run, mark.serverId());
        }
    }

    /** Takes the place of what was recorded for the same connection, since that can be no other session any more. */
    static void record(Connection connection, Mark mark, long epoch, long run) throws SQLException {
        Statements.update(
                connection,
                "delete from Sluice_Session where serverId = ? and connectionId = ? and epoch = ?",
                mark.serverId(),
                mark.connectionId(),
                epoch);
        Statements.update(
                connection,
                "insert into Sluice_Session (lockName, epoch, runId, serverId, connectionId) values (?, ?, ?, ?, ?)",
                mark.lockName(),
                epoch,
                run,
                mark.serverId(),
                mark.connectionId());
    }

    /** Those of holders up to an epoch. */
    static List<Enlisted> until(Connection connection, long epoch) throws SQLException {
        return Statements.all(
                connection,
                "select lockName, serverId, connectionId, runId from Sluice_Session where epoch <= ? order by lockName",
                row -> new Enlisted(new Mark(row.getString(1), row.getString(2), row.getLong(3)), row.getLong(4)),
                epoch);
    }

    static void deleteUntil(Connection connection, long epoch) throws SQLException {
        Statements.update(connection, "delete from Sluice_Session where epoch <= ?", epoch);
    }

    static void deleteOf(Connection connection, long epoch) throws SQLException {
        Statements.update(connection, "delete from Sluice_Session where epoch = ?", epoch);
    }
}
