package org.sluice.engine.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.sluice.api.ErrorCode;
import org.sluice.api.ModuleName;
import org.sluice.api.SluiceException;
import org.sluice.api.spi.Lease;
import org.sluice.api.spi.ReleaseRecord;
import org.sluice.api.spi.SqlWork;
import org.sluice.engine.store.RunRecord.Result;
import org.sluice.engine.store.RunRecord.State;

/**
 * Reads and writes the runs and their steps: the only code that knows {@code Sluice_Run} and {@code Sluice_Step}. Makes
 * them when the first run is opened. Every write is one transaction under the lease, and a change of state is guarded by the
 * state before.
 */
public final class RunStore {
    static final Tables TABLES = new Tables(RunStore.class, "run-tables.sql", "Sluice_Step");

    private final Transactions transactions;

    public RunStore(DataSource dataSource) {
        this.transactions = new Transactions(dataSource, "Sluice_Run");
    }

    /** Makes the tables if they are missing. */
    public void prepare() {
        transactions.call("make the tables of runs", connection -> {
            if (!TABLES.exist(connection)) {
                TABLES.create(connection);
            }
            return true;
        });
    }

    /**
     * Announces a run: writes its row, and marks the module's release as running, in one transaction.
     *
     * @param announced the run, whose number is not looked at
     * @return the run with its number
     * @throws SluiceException with {@code RELEASE_CHANGED} when the release is not what the run says was recorded
     */
    public RunRecord open(Lease lease, RunRecord announced) {
        return transactions.numbering("begin the upgrade of '" + announced.module() + "'", lease, connection -> {
            RunRecord run = RunRows.insert(connection, announced);
            if (!run.creation() && run.recorded().isEmpty()) {
                Optional<ReleaseRecord> other = ReleaseRows.one(connection, run.module());
                if (other.isPresent()) {
                    throw ReleaseStore.changed(run.module(), "nothing", other);
                }
                ReleaseRows.insert(connection, run.module(), run.from(), 1, ReleaseRecord.RUNNING);
            } else if (!run.creation()) {
                String version = run.recorded().get();
                mark(connection, run.module(), version, ReleaseRecord.GOOD, version, ReleaseRecord.RUNNING);
            }
            return run;
        });
    }

    /**
     * Moves a run from one state to the next.
     *
     * @return whether it was in the former state
     */
    public boolean advance(Lease lease, RunRecord run, State from, State to) {
        return transactions.underLease(
                "move run " + run.id() + " from " + from + " to " + to,
                lease,
                connection -> RunRows.advance(connection, run.id(), from, to));
    }

    /** Moves a run that is not committed to {@code REVERTING}; any other stays as it is. */
    public void beginReverting(Lease lease, RunRecord run) {
        transactions.underLease("revert run " + run.id(), lease, connection -> {
            RunRows.advance(connection, run.id(), State.DRAINING, State.REVERTING);
            RunRows.advance(connection, run.id(), State.RUNNING, State.REVERTING);
            return true;
        });
    }

    /**
     * What is committed together with all that the steps did: the version, the history, the state of the run.
     *
     * @param kept whether what it needs to be undone stays
     */
    public SqlWork completion(RunRecord run, List<StepRecord> steps, boolean kept) {
        return connection -> {
            if (!run.creation()) {
                String before = run.recorded().orElse(run.from());
                mark(connection, run.module(), before, ReleaseRecord.RUNNING, run.to(), ReleaseRecord.GOOD);
            }
            RunRows.insert(connection, run.id(), steps);
            if (!RunRows.end(
                    connection, run.id(), State.RUNNING, kept ? State.KEPT : State.COMMITTED, Result.COMMITTED, "")) {
                throw notRunning(run);
            }
        };
    }

    /** Announces that a kept run is undone, and marks the module's release as running, in one transaction. */
    public void beginUndo(Lease lease, RunRecord run) {
        transactions.underLease("begin to undo run " + run.id(), lease, connection -> {
            if (!RunRows.advance(connection, run.id(), State.KEPT, State.UNDOING)
                    || RunRows.lastCommitted(connection) != run.id()) {
                throw new SQLException("run " + run.id() + " is not the last one any more");
            }
            if (!run.creation()) {
                mark(connection, run.module(), run.to(), ReleaseRecord.GOOD, run.to(), ReleaseRecord.RUNNING);
            }
            return true;
        });
    }

    /** Takes back that a run is undone, before anything of it was. */
    public void cancelUndo(Lease lease, RunRecord run) {
        transactions.underLease("keep run " + run.id(), lease, connection -> {
            if (RunRows.advance(connection, run.id(), State.UNDOING, State.KEPT) && !run.creation()) {
                mark(connection, run.module(), run.to(), ReleaseRecord.RUNNING, run.to(), ReleaseRecord.GOOD);
            }
            return true;
        });
    }

    /**
     * Records that all is as it was before the run, and so is the release.
     *
     * @param from the state in which it is
     */
    public void restored(Lease lease, RunRecord run, State from, String failure, List<StepRecord> steps) {
        transactions.underLease("record that run " + run.id() + " is reverted", lease, connection -> {
            if (RunRows.end(connection, run.id(), from, State.RESTORED, Result.REVERTED, failure)) {
                RunRows.insert(connection, run.id(), steps);
                RunRows.restoreRelease(connection, run);
            }
            return true;
        });
    }

    /**
     * Records that the run failed and that what it did is still there: a person has to look at it.
     *
     * @param from the state in which it is
     */
    public void left(Lease lease, RunRecord run, State from, String failure, List<StepRecord> steps) {
        transactions.underLease("record that run " + run.id() + " failed", lease, connection -> {
            if (RunRows.end(connection, run.id(), from, State.CLEAN, Result.FAILED, failure)) {
                RunRows.insert(connection, run.id(), steps);
                RunRows.failRelease(connection, run);
            }
            return true;
        });
    }

    /** The run as it is recorded now; empty when it is not known. */
    public Optional<RunRecord> read(long run) {
        return transactions.call("read run " + run, connection -> RunRows.one(connection, run));
    }

    /** The runs for which something is left to be done, oldest first; none where there are no tables. */
    public List<RunRecord> unsettled() {
        return transactions.call(
                "read the runs that are not settled",
                connection -> TABLES.exist(connection) ? RunRows.unsettled(connection) : List.of());
    }

    /** The committed runs that can still be undone, oldest first; none where there are no tables. */
    public List<RunRecord> kept() {
        return transactions.call(
                "read the runs that are kept",
                connection -> TABLES.exist(connection) ? RunRows.kept(connection) : List.of());
    }

    /** The number of the last run that was committed and not undone; 0 when there is none. */
    public long lastCommitted() {
        return transactions.call(
                "read the last run", connection -> TABLES.exist(connection) ? RunRows.lastCommitted(connection) : 0L);
    }

    private static void mark(
            Connection connection, ModuleName module, String from, int fromState, String to, int toState)
            throws SQLException {
        if (ReleaseRows.move(connection, module, from, fromState, to, toState) == 0) {
            throw ReleaseStore.changed(
                    module, "'%s' with state_ %d".formatted(from, fromState), ReleaseRows.one(connection, module));
        }
    }

    private static SluiceException notRunning(RunRecord run) {
        return new SluiceException(
                ErrorCode.LEASE_LOST,
                "Cannot record the upgrade of '%s' to '%s': run %d is not running any more."
                        .formatted(run.module(), run.to(), run.id()),
                "Another node has taken it over; look at 'releases' there.");
    }
}
