package org.sluice.engine.run;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.sluice.api.ErrorCode;
import org.sluice.api.OutsideEffect;
import org.sluice.api.SluiceException;
import org.sluice.api.UpgradeRun.Result;
import org.sluice.api.spi.Lease;
import org.sluice.engine.store.RunRecord;
import org.sluice.engine.store.RunRecord.State;
import org.sluice.engine.store.StepRecord;

/**
 * Brings runs that are not going on to their end: one that was committed is tidied up after, any other is reverted.
 *
 * <p>Each call goes on where an earlier one stopped, in this process or in another one. No statement of the run may be under
 * way any more.
 */
public final class Settlement {
    private static final String BROKEN_OFF = "The process that executed it has ended.";

    private final RunDatabase database;

    public Settlement(RunDatabase database) {
        this.database = database;
    }

    /**
     * What was settled, and how.
     *
     * @param run the run as it was before
     */
    public record Settled(RunRecord run, Result result) {}

    /**
     * What is known of a run that broke off.
     *
     * @param failure why, for its row
     * @param steps what it executed, for the history
     * @param effects what to take back outside of the database, in order; empty while the steps that know are not there
     */
    record Broken(String failure, List<StepRecord> steps, Optional<List<OutsideEffect.Revertible>> effects) {
        /** Before its first step. */
        static Broken before(String failure) {
            return new Broken(failure, List.of(), Optional.of(List.of()));
        }
    }

    /**
     * Settles every run that is recorded as unsettled. The caller holds the lease and executes none of them.
     *
     * @param effects what the steps of a run did outside of the database; empty while they are not there
     * @throws SluiceException with {@code REVERT_FAILED} for the first that could not be settled
     */
    public List<Settled> settleAll(Lease lease, Function<RunRecord, Optional<List<OutsideEffect.Revertible>>> effects) {
        return database.runs().unsettled().stream()
                .map(run -> new Settled(run, settle(lease, run, new Broken(BROKEN_OFF, List.of(), effects.apply(run)))))
                .toList();
    }

    /** As {@link #settleAll}, but of runs that nobody in this process has in hand, while others may be on. */
    public List<Settled> settleLeft(
            Lease lease, Function<RunRecord, Optional<List<OutsideEffect.Revertible>>> effects) {
        return left().stream()
                .map(run -> new Settled(run, settle(lease, run, new Broken(BROKEN_OFF, List.of(), effects.apply(run)))))
                .toList();
    }

    /** The runs that are unsettled, and that nobody in this process has in hand. */
    public List<RunRecord> left() {
        return database.runs().unsettled().stream()
                .filter(run -> !database.open().isInHand(run.module()))
                .toList();
    }

    /**
     * Settles one run, which may turn out to be committed: a connection can break while it commits. {@code UNSETTLED} is one
     * whose effects outside of the database are not taken back yet; the database is then as it was.
     */
    Result settle(Lease lease, RunRecord run, Broken broken) {
        database.runs().beginReverting(lease, run);
        RunRecord now = database.runs().read(run.id()).orElse(run);
        switch (now.state()) {
            case COMMITTED, KEPT -> {
                complete(lease, now);
                return Result.COMMITTED;
            }
            case UNDOING -> {
                database.runs().cancelUndo(lease, run);
                return Result.COMMITTED;
            }
            case REVERTING, UNDONE -> {
                return revert(lease, now, broken);
            }
            default -> {
                tidy(lease, run, State.RESTORED);
                return Result.REVERTED;
            }
        }
    }

    private Result revert(Lease lease, RunRecord run, Broken broken) {
        if (!run.revertable()) {
            database.runs().left(lease, run, run.state(), broken.failure(), broken.steps());
            return Result.FAILED;
        }
        if (run.state() == State.REVERTING) {
            undo(lease, run);
        }
        if (run.outside()) {
            forget(lease, run);
            database.runs().advance(lease, run, State.REVERTING, State.UNDONE);
            if (broken.effects().isEmpty()) {
                return Result.UNSETTLED;
            }
            broken.effects().get().forEach(effect -> takeBack(run, effect));
        }
        State from = run.outside() ? State.UNDONE : State.REVERTING;
        database.runs().restored(lease, run, from, broken.failure(), broken.steps());
        tidy(lease, run, State.RESTORED);
        return Result.REVERTED;
    }

    /**
     * Gives up a run that cannot be reverted, on a person's word that the data are in order: what was kept of it is deleted.
     * One that is committed, or is reverted already, is settled as ever.
     */
    public void abandon(Lease lease, RunRecord run) {
        database.runs().beginReverting(lease, run);
        RunRecord now = database.runs().read(run.id()).orElse(run);
        if (now.state() == State.REVERTING || now.state() == State.UNDONE) {
            forget(lease, now);
            database.runs()
                    .left(lease, now, now.state(), "It was given up: the data were repaired by hand.", List.of());
        } else {
            settle(lease, now, Broken.before(BROKEN_OFF));
        }
    }

    /**
     * Deletes what was kept to revert a committed run, unless that stays. What earlier runs kept goes, too, where it is of no
     * use any more: only the last run of the database can be undone, and only the last one of each module.
     */
    void complete(Lease lease, RunRecord run) {
        boolean kept = run.state() == State.KEPT;
        if (kept) {
            keep(lease, run);
        } else {
            tidy(lease, run, State.COMMITTED);
        }
        database.runs().kept().stream()
                .filter(other -> other.id() < run.id() && (!kept || isReplaced(other, run)))
                .forEach(other -> tidy(lease, other, State.KEPT));
    }

    /** What installed a module may be two runs, of which the first one can be undone after the second. */
    private static boolean isReplaced(RunRecord former, RunRecord run) {
        return former.module().equals(run.module()) && (run.recorded().isPresent() || run.creation());
    }

    private void keep(Lease lease, RunRecord run) {
        try {
            database.revertible().keep(database.ticket(run, lease));
        } catch (SQLException e) {
            throw failed(run, "keep the copies of", e);
        }
    }

    /** Deletes what was kept to revert a run whose end is recorded. */
    private void tidy(Lease lease, RunRecord run, State end) {
        forget(lease, run);
        database.runs().advance(lease, run, end, State.CLEAN);
    }

    private void undo(Lease lease, RunRecord run) {
        try {
            database.revertible().undo(database.ticket(run, lease));
        } catch (SQLException e) {
            throw failed(run, "take back", e);
        }
    }

    private void forget(Lease lease, RunRecord run) {
        try {
            database.revertible().forget(database.ticket(run, lease));
        } catch (SQLException e) {
            throw failed(run, "delete the copies of", e);
        }
    }

    private static void takeBack(RunRecord run, OutsideEffect.Revertible effect) {
        try {
            effect.revertOutsideEffect();
        } catch (Exception e) { // an edge: foreign code
            throw failed(run, "take back what is outside of the database (" + effect.outsideEffect() + ") of", e);
        }
    }

    private static SluiceException failed(RunRecord run, String action, Exception e) {
        return new SluiceException(
                        ErrorCode.REVERT_FAILED,
                        "Cannot %s run %d, the upgrade of '%s' from '%s' to '%s': %s"
                                .formatted(action, run.id(), run.module(), run.from(), run.to(), e.getMessage()),
                        "It is tried again by itself; remove what keeps it from that. The module's gate stays closed.",
                        e)
                .with("module", run.module().value())
                .with("run", Long.toString(run.id()));
    }
}
