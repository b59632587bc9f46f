package org.sluice.revert.internal.line;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.sluice.api.spi.SqlWork;
import org.sluice.revert.internal.line.Savepoints.Mark;
import org.sluice.sql.trace.Call;

/**
 * The one connection of a run, in its transaction. All handles execute through it, one after the other: its lock guards
 * the connection and all that is known of the transaction. A statement that fails takes back what it did, and nothing else.
 */
public final class Line {
    private final Connection connection;
    private final ReentrantLock lock = new ReentrantLock();
    private final Way way;
    private final Savepoints savepoints;
    private final Set<Handle> handles = new LinkedHashSet<>();
    private @Nullable SQLException spoilt;
    private volatile boolean ended;
    private volatile @Nullable Statement running;

    public Line(Connection connection, Way way) {
        this.connection = connection;
        this.way = way;
        this.savepoints = new Savepoints(connection);
    }

    /** What is done with the lock. */
    @FunctionalInterface
    interface Work {
        @Nullable
        Object execute() throws Throwable;
    }

    Connection connection() {
        return connection;
    }

    Way way() {
        return way;
    }

    /** Does something while no statement is executed. */
    @Nullable
    Object locked(Work work) throws Throwable {
        lock.lock();
        try {
            return work.execute();
        } finally {
            lock.unlock();
        }
    }

    void join(Handle handle) throws SQLException {
        lock.lock();
        try {
            checkOpen();
            handles.add(handle);
        } finally {
            lock.unlock();
        }
    }

    void leave(Handle handle) {
        handles.remove(handle);
    }

    /** Executes the statements of a call, unless one of them is refused. */
    @Nullable
    Object execute(Handle handle, Call call) throws Throwable {
        return locked(() -> {
            checkOpen();
            Set<String> texts = new LinkedHashSet<>(call.statements());
            Effect effect = way.prepare(texts, preparation(handle));
            boolean inTransaction = effect == Effect.WRITES || (effect == Effect.MAY_COMMIT && !handle.isAutoCommit());
            Object result;
            try {
                result = guard(handle, inTransaction, call::proceed, call.target());
            } catch (SQLException | RuntimeException e) {
                way.failed(texts);
                throw e;
            }
            way.executed(texts, effect);
            return result;
        });
    }

    private Way.Preparation preparation(Handle handle) {
        return new Way.Preparation() {
            @Override
            public void execute(String sql) throws Throwable {
                protect();
                try (Statement statement = connection.createStatement()) {
                    statement.execute(sql);
                } catch (SQLException e) {
                    throw takenBack(e);
                }
            }

            @Override
            public void committed() {
                handle.committed();
                savepoints.committed();
            }
        };
    }

    /** Makes a call that may lead to the server, so that its failure leaves the transaction as it was. */
    @Nullable
    Object guard(Handle handle, boolean writes, Work work, Object target) throws Throwable {
        return locked(() -> {
            checkOpen();
            if (writes) {
                way.begin();
                handle.beforeWork();
            }
            protect();
            running = target instanceof Statement statement ? statement : null;
            try {
                Object result = work.execute();
                if (writes) {
                    savepoints.worked(handle);
                }
                return result;
            } catch (Throwable e) { // whatever it was, the transaction goes on without what it did
                throw takenBack(e);
            } finally {
                running = null;
            }
        });
    }

    Mark mark(Handle handle) throws SQLException {
        checkOpen();
        way.begin();
        return savepoints.set(handle);
    }

    /** Drops a mark; once the run is over there is none. */
    void drop(Mark mark) throws SQLException {
        if (!ended) {
            savepoints.drop(mark);
        }
    }

    boolean isSet(Mark mark) {
        return savepoints.isSet(mark);
    }

    void beginsWork() throws SQLException {
        way.beginsWork();
    }

    void endsWork(Handle handle) throws Throwable {
        if (!way.checksAtEnd()) {
            return;
        }
        guard(
                handle,
                false,
                () -> {
                    way.checkAtEnd();
                    return null;
                },
                handle);
    }

    /** Takes back what a handle did since a mark; where that cannot be, the run cannot be committed any more. */
    void returnTo(Mark mark) throws SQLException {
        try {
            if (!ended && savepoints.returnTo(mark)) {
                way.wentBack();
            }
        } catch (SQLException e) {
            throw spoil(e);
        }
    }

    /**
     * Does the last work of a run, when no handle executes any more and what they have not committed is rolled back.
     *
     * @throws SQLException also when the run cannot be committed; the work was not begun then
     */
    public void complete(SqlWork last) throws SQLException {
        lock.lock();
        try {
            finish();
            end(0);
            last.execute(connection);
        } finally {
            lock.unlock();
        }
    }

    private void finish() throws SQLException {
        checkOpen();
        for (Handle handle : Set.copyOf(handles)) {
            try {
                handle.close();
            } catch (SQLException e) {
                spoil(e);
            }
        }
        protect(); // fails if anything has ended the transaction
        if (spoilt != null) {
            throw new SQLException(
                    "Cannot commit the run: " + spoilt.getMessage() + " It has to be reverted.",
                    spoilt.getSQLState(),
                    spoilt);
        }
    }

    /** Lets no handle execute any more, and waits for the statement that is being executed, which is asked to stop. */
    public boolean end(long seconds) throws SQLException {
        ended = true;
        Statement last = running;
        if (last != null) {
            last.cancel();
        }
        try {
            if (lock.tryLock(seconds, TimeUnit.SECONDS)) {
                lock.unlock();
                return true;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    private void protect() throws SQLException {
        if (way.isolatesFailures()) {
            return;
        }
        try {
            savepoints.protect();
        } catch (SQLException e) {
            throw spoil(new SQLException(
                    "The transaction of the run is gone: %s. The run has to be reverted.".formatted(e.getMessage()),
                    e.getSQLState(),
                    e));
        }
    }

    private Throwable takenBack(Throwable failure) {
        try {
            if (!way.isolatesFailures()) {
                savepoints.takeBackLast();
            }
            return failure instanceof SQLException e ? way.told(e) : failure;
        } catch (SQLException e) {
            failure.addSuppressed(e);
            spoil(failure instanceof SQLException cause ? cause : e);
            return failure;
        }
    }

    private SQLException spoil(SQLException failure) {
        spoilt = spoilt == null ? failure : spoilt;
        return failure;
    }

    void checkOpen() throws SQLException {
        if (ended) {
            throw new SQLException("The run of this connection is over; it executes nothing any more.", "08003");
        }
    }
}
