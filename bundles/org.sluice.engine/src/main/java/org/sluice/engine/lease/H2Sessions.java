package org.sluice.engine.lease;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/** Sessions of H2, in this process or behind a server of H2: known by their number and the time when they began. */
final class H2Sessions implements Sessions {
    private static final String BEGINNING =
            "select cast(session_start as varchar) from information_schema.sessions where session_id = ";

    private static final String EXECUTING =
            "select executing_statement is not null from information_schema.sessions where session_id = ";

    @Override
    public Mark mark(Connection connection) throws SQLException {
        long number = Statements.number(connection, "select session_id()").orElseThrow();
        String beginning = Statements.one(connection, BEGINNING + number, row -> row.getString(1))
                .orElseThrow(() -> new SQLException("The session " + number + " does not see itself."));
        return new Mark(UUID.randomUUID() + "@" + beginning, "h2", number);
    }

    @Override
    public boolean gone(Connection other, Mark mark) throws SQLException {
        String beginning = mark.lockName().substring(mark.lockName().indexOf('@') + 1);
        return Statements.one(other, BEGINNING + mark.connectionId(), row -> row.getString(1))
                .filter(beginning::equals)
                .isEmpty();
    }

    /**
     * {@inheritDoc} The statement goes first, and the session only when it is idle: H2 forgets a session that it closes at
     * once, and with it how long its statement works on.
     */
    @Override
    public void end(Connection other, Mark mark) throws SQLException {
        boolean executing = Statements.one(other, EXECUTING + mark.connectionId(), row -> row.getBoolean(1))
                .orElse(false);
        String end = executing ? "select cancel_session(?)" : "select abort_session(?)";
        Statements.one(other, end, row -> row.getBoolean(1), mark.connectionId());
    }
}
