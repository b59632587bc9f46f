package org.sluice.engine.run;

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
import org.sluice.sql.trace.Call;
import org.sluice.sql.trace.Interception;
import org.sluice.sql.trace.Interceptor;

/**
 * Physical connections, each of them recorded under the lease before it is used, so that a successor can end it first; kept
 * until the run ends, and no longer: what a step has changed in its session does not get into the pool. Safe for use by
 * several threads.
 */
final class EnlistedConnections implements DataSource {
    private final Ticket ticket;
    private final Deque<Connection> idle = new ArrayDeque<>();
    private final List<Connection> all = new ArrayList<>();
    private boolean ended;

    EnlistedConnections(Ticket ticket) {
        this.ticket = ticket;
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection free = free();
        Connection physical = free == null ? enlisted() : free;
        return Interception.connection(physical, new Borrowed(physical));
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        throw new SQLFeatureNotSupportedException(
                "The connections of an upgrade have the user of the configured database; ask for one without a user.");
    }

    /** Ends them all, with what they did not commit. */
    synchronized void end() {
        ended = true;
        idle.clear();
        all.forEach(EnlistedConnections::end);
        all.clear();
    }

    private synchronized @Nullable Connection free() throws SQLException {
        if (ended) {
            throw hasEnded();
        }
        return idle.poll();
    }

    /** Not under the lock: the pool may let it wait until another thread gives one back. */
    private Connection enlisted() throws SQLException {
        Connection fresh = ticket.dataSource().getConnection();
        try {
            ticket.lease().enlist(fresh, ticket.run());
            keep(fresh);
            return fresh;
        } catch (SQLException | RuntimeException e) {
            end(fresh);
            throw e;
        }
    }

    private synchronized void keep(Connection fresh) throws SQLException {
        if (ended) {
            throw hasEnded();
        }
        all.add(fresh);
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

    /** A pool learns from the failure that the connection is of no use. */
    private static void end(Connection connection) {
        try (connection) {
            connection.abort(Runnable::run);
            connection.createStatement().close();
        } catch (SQLException e) {
            return; // it is gone, as was wanted
        }
    }

    private static SQLException hasEnded() {
        return new SQLException("The upgrade that this data source belonged to has ended.", "08003");
    }

    /** A connection that a step has taken: closing it gives the one behind it back. */
    private final class Borrowed implements Interceptor {
        private final Connection physical;
        private boolean closed;

        Borrowed(Connection physical) {
            this.physical = physical;
        }

        @Override
        public @Nullable Object intercept(Call call) throws Throwable {
            if (!(call.target() instanceof Connection)) {
                return call.proceed();
            }
            if (call.name().equals("close")) {
                close();
                return null;
            }
            if (call.name().equals("isClosed")) {
                return closed || physical.isClosed();
            }
            if (closed) {
                throw new SQLException("The connection is closed.", "08003");
            }
            return call.proceed();
        }

        private void close() throws SQLException {
            if (!closed) {
                closed = true;
                giveBack(physical);
            }
        }
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
