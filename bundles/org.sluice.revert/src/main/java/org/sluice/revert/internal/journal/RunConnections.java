package org.sluice.revert.internal.journal;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.sluice.api.spi.RevertibleRuns.Ticket;
import org.sluice.sql.trace.Interception;
import org.sluice.sql.trace.StatementObserver;
import org.sluice.sql.trace.Tracing;

/**
 * The connections of a run's steps: physical ones, each of them recorded under the lease before it is used, and kept until the
 * run ends. Safe for use by several threads.
 */
final class RunConnections implements DataSource {
    private final Ticket ticket;
    private final StatementObserver observer;
    private final Deque<Connection> idle = new ArrayDeque<>();
    private final List<Connection> all = new ArrayList<>();
    private boolean ended;

    RunConnections(Ticket ticket, StatementObserver observer) {
        this.ticket = ticket;
        this.observer = observer;
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection physical = physical();
        return Tracing.connection(
                Interception.connection(physical, new RunConnection(physical, this::giveBack)), observer);
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        throw new SQLFeatureNotSupportedException(
                "The connections of an upgrade have the user of the configured database; ask for one without a user.");
    }

    private synchronized Connection physical() throws SQLException {
        if (ended) {
            throw new SQLException("The upgrade that this data source belonged to has ended.", "08003");
        }
        Connection free = idle.poll();
        if (free != null) {
            return free;
        }
        Connection fresh = ticket.dataSource().getConnection();
        all.add(fresh);
        ticket.lease().enlist(fresh, ticket.run());
        return fresh;
    }

    private synchronized void giveBack(Connection connection) throws SQLException {
        if (ended || connection.isClosed()) {
            return;
        }
        if (!connection.getAutoCommit()) {
            connection.rollback();
            connection.setAutoCommit(true);
        }
        idle.push(connection);
    }

    /** Ends them all; what they did not commit is rolled back. */
    synchronized void end() {
        ended = true;
        idle.clear();
        Endings.of(all);
        all.clear();
    }

    @Override
    public @Nullable PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(@Nullable PrintWriter out) {}

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        ticket.dataSource().setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return ticket.dataSource().getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        return ticket.dataSource().getParentLogger();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        if (type.isInstance(this)) {
            return type.cast(this);
        }
        throw new SQLException("The data source of an upgrade is none of '%s'.".formatted(type.getName()));
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return type.isInstance(this);
    }
}
