package org.sluice.revert.internal.line;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sluice.revert.internal.line.Savepoints.Mark;

/**
 * A connection that a step sees, as far as it has a state of its own: its mode, its transaction, which is a mark in that of
 * the run, and its statements. Guarded by the lock of the {@link Line}.
 */
final class Handle {
    private final Line line;
    private final Set<Statement> statements = Collections.newSetFromMap(new IdentityHashMap<>());
    private boolean autoCommit = true;
    private boolean readOnly;
    private boolean closed;
    private @Nullable Mark base;
    private int savepoints;

    Handle(Line line) {
        this.line = line;
    }

    /** A savepoint of a step. */
    record Place(Handle handle, Mark mark, int id, @Nullable String name) implements Savepoint {
        @Override
        public int getSavepointId() throws SQLException {
            if (name != null) {
                throw new SQLException("A savepoint with a name has no id.", "3B001");
            }
            return id;
        }

        @Override
        public String getSavepointName() throws SQLException {
            if (name == null) {
                throw new SQLException("A savepoint without a name has an id.", "3B001");
            }
            return name;
        }
    }

    boolean isClosed() {
        return closed;
    }

    boolean isAutoCommit() {
        return autoCommit;
    }

    boolean isReadOnly() {
        return readOnly;
    }

    /** A hint only, as JDBC has it. */
    void readOnly(boolean hint) {
        readOnly = hint;
    }

    void autoCommit(boolean on) throws Throwable {
        checkOpen();
        if (on && !autoCommit) {
            commitWork();
        }
        autoCommit = on;
    }

    void commit() throws Throwable {
        checkManual("commit");
        commitWork();
    }

    void rollback() throws SQLException {
        checkManual("rollback");
        rollbackWork();
    }

    Place setSavepoint(@Nullable String name) throws SQLException {
        checkManual("setSavepoint");
        beforeWork();
        return new Place(this, line.mark(this), ++savepoints, name);
    }

    void rollback(Savepoint place) throws SQLException {
        checkManual("rollback");
        line.returnTo(mine(place));
    }

    void release(Savepoint place) throws SQLException {
        checkManual("releaseSavepoint");
        line.drop(mine(place));
    }

    /** Called before a statement that may write: begins the transaction of this connection, if it is time. */
    void beforeWork() throws SQLException {
        if (autoCommit) {
            return;
        }
        if (base != null && savepoints == 0 && base.isLate()) { // so that others can work until this one does
            line.drop(base);
            base = null;
        }
        if (base == null) {
            base = line.mark(this);
            line.beginsWork();
        }
    }

    /** Its own statement has committed what it did so far. */
    void committed() {
        base = null;
        savepoints = 0;
    }

    void opened(Statement statement) {
        statements.add(statement);
    }

    void closed(Statement statement) {
        statements.remove(statement);
    }

    /** Rolls back what is not committed, and closes the statements. */
    void close() throws SQLException {
        if (closed) {
            return;
        }
        closed = true;
        line.leave(this);
        List<SQLException> failures = new ArrayList<>();
        try {
            rollbackWork();
        } catch (SQLException e) {
            failures.add(e);
        }
        for (Statement statement : List.copyOf(statements)) {
            try {
                statement.close();
            } catch (SQLException e) {
                failures.add(e);
            }
        }
        if (!failures.isEmpty()) {
            throw failures.get(0);
        }
    }

    void checkOpen() throws SQLException {
        line.checkOpen();
        if (closed) {
            throw new SQLException("This connection is closed.", "08003");
        }
    }

    void isolation(int level) throws SQLException {
        if (level > Connection.TRANSACTION_READ_COMMITTED) {
            throw new SQLFeatureNotSupportedException(
                    "Cannot change the isolation of a run's transaction: others of the run work in it, too. Its level is READ COMMITTED.");
        }
    }

    private void commitWork() throws Throwable {
        savepoints = 0;
        Mark done = base;
        if (done != null) {
            try {
                line.endsWork(this);
            } catch (SQLException e) { // a constraint that was deferred does not hold: as a commit, this one rolls back
                rollbackWork();
                throw e;
            }
            base = null;
            line.drop(done);
        }
    }

    private void rollbackWork() throws SQLException {
        savepoints = 0;
        Mark begun = base;
        if (begun != null) {
            line.returnTo(begun);
            base = null;
            line.drop(begun);
        }
    }

    private Mark mine(Savepoint place) throws SQLException {
        if (place instanceof Place own && own.handle() == this && line.isSet(own.mark())) {
            return own.mark();
        }
        throw new SQLException(
                "The savepoint is not set: it is of another connection, released, or rolled back.", "3B001");
    }

    private void checkManual(String what) throws SQLException {
        checkOpen();
        if (autoCommit) {
            throw new SQLException("Cannot %s: this connection is in auto-commit mode.".formatted(what), "25P01");
        }
    }
}
