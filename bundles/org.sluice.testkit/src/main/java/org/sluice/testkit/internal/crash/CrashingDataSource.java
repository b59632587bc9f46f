package org.sluice.testkit.internal.crash;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * All connections of one process, which dies at a chosen point: each physical connection is then broken off, so that the
 * server rolls back, and whatever is called later fails as it does when the network is gone.
 *
 * <p>Connections are kept and given out again until {@link #close}, as a pool does. Safe for use by several threads; {@code
 * this} guards all fields, and is not held while a statement is executed.
 */
public final class CrashingDataSource implements AutoCloseable {
    private final DataSource target;
    private final CrashPoint crash;
    private final DataSource view;
    private final Set<Connection> open = new HashSet<>();
    private final Deque<Connection> idle = new ArrayDeque<>();
    private final List<String> points = new ArrayList<>();
    private boolean dead;

    public CrashingDataSource(DataSource target, CrashPoint crash) {
        this.target = target;
        this.crash = crash;
        this.view = Proxies.of(
                DataSource.class,
                (proxy, method, arguments) -> method.getName().equals("getConnection")
                        ? connection()
                        : Proxies.invoke(target, method, arguments));
    }

    /** A call of the driver. */
    @FunctionalInterface
    interface Call {
        @Nullable
        Object run() throws Throwable;
    }

    /** What the process takes its connections from. */
    public DataSource dataSource() {
        return view;
    }

    /** The statements, commits and rollbacks so far. */
    public synchronized List<String> points() {
        return List.copyOf(points);
    }

    /** Whether the point was reached. */
    public synchronized boolean crashed() {
        return dead;
    }

    /** Does something that is a point; dies there if it is the one. */
    @Nullable
    Object point(String sql, Call call) throws Throwable {
        boolean here = arrive(sql);
        if (here && crash.moment() == CrashPoint.Moment.BEFORE) {
            die();
            throw gone();
        }
        if (!here) {
            Object result = call.run();
            alive(); // when another thread died meanwhile, this answer does not arrive
            return result;
        }
        try {
            call.run();
        } finally {
            die();
        }
        throw gone();
    }

    synchronized void alive() throws SQLException {
        if (dead) {
            throw gone();
        }
    }

    /** Takes a connection back. */
    void release(Connection connection) throws SQLException {
        if (crashed()) {
            return;
        }
        if (connection.isClosed()) {
            synchronized (this) {
                open.remove(connection);
            }
            return;
        }
        if (!connection.getAutoCommit()) {
            connection.rollback();
            connection.setAutoCommit(true);
        }
        synchronized (this) {
            idle.push(connection);
        }
    }

    /** Ends a process that did not crash: closes its connections. */
    @Override
    public void close() {
        if (!crashed()) {
            die();
        }
    }

    private synchronized boolean arrive(String sql) throws SQLException {
        alive();
        points.add(Texts.shorten(sql));
        return points.size() == crash.number();
    }

    private Connection connection() throws SQLException {
        Connection kept = kept();
        Connection physical = kept == null ? target.getConnection() : kept;
        synchronized (this) {
            if (!dead) {
                open.add(physical);
                return CrashingConnection.of(physical, this);
            }
        }
        Break.off(physical);
        throw gone();
    }

    private synchronized @Nullable Connection kept() throws SQLException {
        alive();
        return idle.poll();
    }

    private void die() {
        List<Connection> all;
        synchronized (this) {
            dead = true;
            all = List.copyOf(open);
            open.clear();
            idle.clear();
        }
        Break.off(all);
    }

    private static SQLException gone() {
        return new SQLException("The process of this connection has ended at its crash point.", "08006");
    }
}
