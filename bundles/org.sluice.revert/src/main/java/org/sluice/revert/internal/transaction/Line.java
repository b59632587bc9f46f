package org.sluice.revert.internal.transaction;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.sluice.revert.internal.transaction.Savepoints.Mark;
import org.sluice.sql.SchemaChanges;
import org.sluice.sql.trace.Call;

/**
 * The one connection of a run, in its one transaction. All handles execute through it, one after the other: its lock guards
 * the connection and all that is known of the transaction. A statement that fails takes back what it did, and nothing else.
 */
final class Line {
    private final Connection connection;
    private final ReentrantLock lock = new ReentrantLock();
    private final Savepoints savepoints;
    private final Sequences sequences;
    private final Deferrals deferrals;
    private final Set<Handle> handles = new LinkedHashSet<>();
    private @Nullable SQLException spoilt;
    private boolean keepsPlans;
    private volatile boolean ended;
    private volatile @Nullable Statement running;

    Line(Connection connection) {
        this.connection = connection;
        this.savepoints = new Savepoints(connection);
        this.sequences = new Sequences(connection);
        this.deferrals = new Deferrals(connection);
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

    /** Begins the transaction. */
    void begin() throws SQLException {
        deferrals.checkAtOnce();
    }

    /** Executes the statements of a call, unless one of them is refused. */
    @Nullable
    Object execute(Handle handle, Call call) throws Throwable {
        return locked(() -> {
            checkOpen();
            Set<String> texts = new LinkedHashSet<>(call.statements());
            for (String text : texts) {
                Refusals.check(text);
            }
            boolean writes = !Reads.only(texts);
            if (writes) {
                for (String text : texts) {
                    secure(text);
                }
            }
            Object result = guard(handle, writes, call::proceed, call.target());
            if (writes && texts.stream().anyMatch(SchemaChanges::mayBeIn)) {
                schemaChanged(texts);
            }
            return result;
        });
    }

    /** Makes a call that may lead to the server, so that its failure leaves the transaction as it was. */
    @Nullable
    Object guard(Handle handle, boolean writes, Work work, Object target) throws Throwable {
        return locked(() -> {
            checkOpen();
            if (writes) {
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
        deferrals.checkAtEnd();
    }

    void endsWork(Handle handle) throws Throwable {
        if (!deferrals.any()) {
            return;
        }
        guard(
                handle,
                false,
                () -> {
                    deferrals.checkAtOnce();
                    return null;
                },
                handle);
    }

    /** Takes back what a handle did since a mark; where that cannot be, the run cannot be committed any more. */
    void returnTo(Mark mark) throws SQLException {
        try {
            if (!ended && savepoints.returnTo(mark)) {
                sequences.wentBack();
                deferrals.schemaChanged();
            }
        } catch (SQLException e) {
            throw spoil(e);
        }
    }

    /** Ends the work of all handles, as if each was closed; fails when the run cannot be committed. */
    void finish() throws SQLException {
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
    boolean end(long seconds) throws SQLException {
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

    private void secure(String text) throws Throwable {
        var statements = sequences.before(text);
        if (statements.isEmpty()) {
            return;
        }
        protect();
        try (Statement secure = connection.createStatement()) {
            secure.execute(String.join("; ", statements));
        } catch (SQLException e) {
            throw takenBack(e);
        }
        sequences.secured(text);
    }

    /** The driver keeps plans on the server, which fail when a table has changed; in a transaction it cannot try again. */
    private void schemaChanged(Set<String> texts) throws SQLException {
        sequences.schemaChanged();
        deferrals.schemaChanged();
        keepsPlans |= texts.stream().anyMatch(text -> text.stripLeading().regionMatches(true, 0, "prepare", 0, 7));
        if (!keepsPlans) { // else those of the step would go, too
            try (Statement statement = connection.createStatement()) {
                statement.execute("DEALLOCATE ALL");
            }
        }
    }

    private void protect() throws SQLException {
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
            savepoints.takeBackLast();
            return failure instanceof SQLException e ? Failures.translated(e, connection) : failure;
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
