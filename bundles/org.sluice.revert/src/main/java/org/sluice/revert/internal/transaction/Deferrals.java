package org.sluice.revert.internal.transaction;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Has constraints checked when a connection's own transaction would have them checked, not at the end of the run: what waits to
 * be checked keeps a table from being altered. Guarded by the lock of the {@link org.sluice.revert.internal.line.Line}.
 */
final class Deferrals {
    private static final String DEFERRED = """
            SELECT quote_ident(n.nspname) || '.' || quote_ident(c.conname)
            FROM pg_constraint c JOIN pg_namespace n ON n.oid = c.connamespace WHERE c.condeferred""";

    private final Connection connection;
    private List<String> deferred = List.of();
    private boolean isStale = true;

    Deferrals(Connection connection) {
        this.connection = connection;
    }

    void schemaChanged() {
        isStale = true;
    }

    /** Whether something may wait to be checked. */
    boolean any() {
        return !deferred.isEmpty();
    }

    /** For statements that are transactions by themselves. */
    void checkAtOnce() throws SQLException {
        execute("SET CONSTRAINTS ALL IMMEDIATE");
    }

    /** For a transaction of several statements: what is declared so is checked at its end, by {@link #checkAtOnce}. */
    void checkAtEnd() throws SQLException {
        if (isStale) {
            deferred = new ArrayList<>();
            Sequences.rows(connection, DEFERRED).forEach(row -> deferred.add(row.get(0)));
            isStale = false;
        }
        if (!deferred.isEmpty()) {
            execute("SET CONSTRAINTS " + String.join(", ", deferred) + " DEFERRED");
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
