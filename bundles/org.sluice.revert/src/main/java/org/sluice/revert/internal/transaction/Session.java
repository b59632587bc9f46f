package org.sluice.revert.internal.transaction;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * The server's side of a run's connection, as it was when it came from the pool.
 *
 * @param pid the number of the server's process
 * @param started when that process began; a number is given again
 * @param settings what the pool has set, each a name and a value
 */
record Session(int pid, String started, List<List<String>> settings) {
    static final String APPLICATION = "sluice run ";

    /**
     * How long a statement waits for a lock. Two sessions that wait for each other are found by the server within a second,
     * so this is for one that holds a lock and does nothing: a person's, or a run that works long. Less would fail beside
     * a busy neighbour; more would leave the module without its tables for nothing.
     */
    private static final String LOCK_TIMEOUT = "60s";

    /** Twenty times half a second. */
    private static final int LOOKS = 20;

    /** Reads it; the connection is in auto-commit mode. */
    static Session of(Connection connection) throws SQLException {
        List<List<String>> settings = new ArrayList<>(Sequences.rows(
                connection,
                "SELECT name, setting FROM pg_settings WHERE source = 'session' AND name NOT LIKE 'transaction\\_%'"));
        List<String> row = Sequences.rows(
                        connection,
                        "SELECT pid, backend_start, current_setting('role'), current_setting('search_path') FROM pg_stat_activity"
                                + " WHERE pid = pg_backend_pid()")
                .get(0);
        settings.add(List.of("role", row.get(2)));
        settings.add(List.of("search_path", row.get(3)));
        return new Session(Integer.parseInt(row.get(0)), row.get(1), List.copyOf(settings));
    }

    /** Sets what a run needs. */
    void prepare(Connection connection, long run) throws SQLException {
        set(connection, "lock_timeout", LOCK_TIMEOUT);
        set(connection, "idle_in_transaction_session_timeout", "0"); // a step may compute for long
        set(connection, "application_name", APPLICATION + run);
    }

    /** Takes back what steps have set, within the transaction. */
    void restoreSettings(Connection connection, long run) throws SQLException {
        execute(connection, "RESET SESSION AUTHORIZATION");
        execute(connection, "RESET ALL");
        restore(connection);
        prepare(connection, run);
    }

    /** Makes the session as the pool knows it: what steps have left in it is gone. Not in a transaction. */
    void reset(Connection connection) throws SQLException {
        execute(connection, "DISCARD ALL");
        restore(connection);
    }

    private void restore(Connection connection) throws SQLException {
        for (List<String> setting : settings) {
            set(connection, setting.get(0), setting.get(1));
        }
    }

    /** Ends the session if there still is one, and returns when the server has taken back all that it did. */
    void end(DataSource dataSource) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement kill = connection.prepareStatement("SELECT pg_terminate_backend(pid), pg_sleep(0.5)"
                        + " FROM pg_stat_activity WHERE pid = ? AND backend_start = ?::timestamptz")) {
            connection.setAutoCommit(true);
            kill.setInt(1, pid);
            kill.setString(2, started);
            for (int look = 0; look < LOOKS; look++) {
                try (ResultSet alive = kill.executeQuery()) {
                    if (!alive.next()) {
                        return;
                    }
                }
            }
        }
        throw new SQLException(
                "The run's connection, process %d of the server, does not end: what it did is not yet taken back. Try again, or end it: SELECT pg_terminate_backend(%d)"
                        .formatted(pid, pid),
                "55006");
    }

    private static void set(Connection connection, String name, String value) throws SQLException {
        try (PreparedStatement set = connection.prepareStatement("SELECT set_config(?, ?, false)")) {
            set.setString(1, name);
            set.setString(2, value);
            set.execute();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
