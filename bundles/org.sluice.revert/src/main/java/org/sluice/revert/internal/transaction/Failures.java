package org.sluice.revert.internal.transaction;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.sluice.api.spi.RunConflictException;

/** Tells in the words of runs what the server says in its own. */
final class Failures {
    private static final String LOCK_NOT_AVAILABLE = "55P03";

    private Failures() {}

    /**
     * What the caller of a statement gets.
     *
     * @param connection the run's, whose transaction goes on
     */
    static SQLException translated(SQLException failure, Connection connection) throws SQLException {
        String state = failure.getSQLState() == null ? "" : failure.getSQLState();
        return switch (state) {
            case "40P01", "40001" ->
                new RunConflictException(
                        "The run and another session wait for each other, or changed the same: " + failure.getMessage(),
                        failure);
            case LOCK_NOT_AVAILABLE -> lockWait(failure, connection);
            case "25001" ->
                explained(
                        failure,
                        "Cannot take this statement back in a run, which is one transaction. " + Refusals.ALONE);
            case "2D000" ->
                explained(failure, "Cannot end the transaction in a routine: a run is one, which only Sluice ends.");
            default -> failure;
        };
    }

    private static SQLException lockWait(SQLException failure, Connection connection) throws SQLException {
        Sequences.rows(connection, "SELECT pg_stat_clear_snapshot()");
        List<String> others = Sequences.rows(
                        connection,
                        "SELECT pid, application_name, coalesce(usename, '?'), xact_start FROM pg_stat_activity"
                                + " WHERE pid <> pg_backend_pid() AND datname = current_database() AND xact_start IS NOT NULL"
                                + " AND backend_type = 'client backend' ORDER BY xact_start")
                .stream()
                .map(row -> "process %s, '%s' of user '%s', in a transaction since %s"
                        .formatted(row.get(0), row.get(1), row.get(2), row.get(3)))
                .toList();
        String problem = "Waited in vain for a lock that another session has. Sessions that may have it: %s."
                .formatted(others.isEmpty() ? "none any more" : String.join("; ", others));
        return others.stream().anyMatch(other -> other.contains("'" + Session.APPLICATION))
                ? new RunConflictException(problem, failure)
                : new SQLException(
                        problem + " End its transaction, and run the upgrade again.", LOCK_NOT_AVAILABLE, failure);
    }

    private static SQLException explained(SQLException failure, String explanation) {
        return new SQLException(
                explanation + " The database says: " + failure.getMessage(), failure.getSQLState(), failure);
    }
}
