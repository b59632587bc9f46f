package org.sluice.revert.internal.transaction;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.sluice.api.spi.RevertibleRun;
import org.sluice.api.spi.RevertibleRuns.Ticket;
import org.sluice.api.spi.SqlWork;
import org.sluice.revert.internal.Ending;
import org.sluice.revert.internal.line.Handles;
import org.sluice.revert.internal.line.Line;

/** A run that is one transaction of one connection. Committed and closed by one thread. */
final class TransactionRun implements RevertibleRun {
    /** How long a statement has to end when it is asked to, before its connection is ended. */
    private static final long PATIENCE_SECONDS = 10;

    private final Ticket ticket;
    private final Connection connection;
    private final Session session;
    private final TransactionWay way;
    private final Line line;
    private final Consumer<Session> leftBehind;
    private boolean committed;
    private boolean closed;

    /**
     * Takes the connection over.
     *
     * @param connection in auto-commit mode, enlisted
     * @param leftBehind told of a session that could not be ended
     */
    TransactionRun(Ticket ticket, Connection connection, Consumer<Session> leftBehind) throws SQLException {
        this.ticket = ticket;
        this.connection = connection;
        this.leftBehind = leftBehind;
        this.session = Session.of(connection);
        this.way = new TransactionWay(connection);
        this.line = new Line(connection, way);
    }

    void begin() throws SQLException {
        session.prepare(connection, ticket.run());
        connection.setAutoCommit(false);
        way.checkAtEnd(); // as the transactions of single statements do
    }

    @Override
    public DataSource dataSource() {
        return new Handles(line);
    }

    @Override
    public void commit(SqlWork work) throws SQLException {
        line.complete(same -> {
            session.restoreSettings(same, ticket.run()); // a step may have set another search path, or role
            ticket.lease().guard(same);
            work.execute(same);
            same.commit();
            committed = true;
        });
    }

    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            if (line.end(PATIENCE_SECONDS)) {
                giveBack();
                return;
            }
        } catch (SQLException e) {
            // then it goes the hard way, which needs nothing of the connection
        }
        cutOff();
    }

    private void giveBack() throws SQLException {
        if (!committed) {
            connection.rollback();
        }
        connection.setAutoCommit(true);
        session.reset(connection);
        connection.close();
    }

    /** Ends the connection here and at the server, so that its transaction is gone, and the pool does not give it again. */
    private void cutOff() {
        Ending.of(connection);
        try {
            session.end(ticket.dataSource());
        } catch (SQLException e) {
            leftBehind.accept(session);
        }
    }
}
