package org.sluice.engine.run;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sluice.api.OutsideEffect;
import org.sluice.api.SchemaVersion;
import org.sluice.api.UpgradePlan;
import org.sluice.api.UpgradeRun;
import org.sluice.api.UpgradeRun.Result;
import org.sluice.engine.run.PlanRunner.Permit;
import org.sluice.engine.run.Settlement.Broken;
import org.sluice.engine.store.RunRecord;
import org.sluice.engine.store.RunRecord.State;

/** Takes back one run that was committed and is kept, on the calling thread: announces it, closes the gates, reverts. */
public final class UndoRunner {
    private static final Logger LOG = LoggerFactory.getLogger(UndoRunner.class);

    private final RunDatabase database;
    private final Settlement settlement;
    private final RunGate gate;

    public UndoRunner(RunDatabase database, RunGate gate) {
        this.database = database;
        this.settlement = new Settlement(database);
        this.gate = gate;
    }

    /**
     * Undoes the run. What breaks off before the gates are closed leaves it kept, what breaks off later is gone on with by
     * whoever has the lease next.
     *
     * @param effects what its steps did outside of the database; empty while they are not there
     */
    public UpgradeRun undo(RunRecord run, Optional<List<OutsideEffect.Revertible>> effects, Permit permit) {
        long start = System.nanoTime();
        database.open().take(run.module());
        try {
            database.runs().beginUndo(permit.lease(), run);
            close(run, permit);
            database.runs().advance(permit.lease(), run, State.UNDOING, State.REVERTING);
            Broken undone = new Broken("It was completed, and then undone by a person.", List.of(), effects);
            Result result = settlement.settle(permit.lease(), run, undone);
            LOG.info(
                    "Run {}, the upgrade of '{}' from '{}' to '{}', is undone",
                    run.id(),
                    run.module(),
                    run.from(),
                    run.to());
            return ended(run, result, Duration.ofNanos(System.nanoTime() - start));
        } finally {
            database.open().leave(run.module());
        }
    }

    private void close(RunRecord run, Permit permit) {
        try {
            gate.close(run.module());
        } catch (RuntimeException e) {
            database.runs().cancelUndo(permit.lease(), run);
            throw e;
        }
    }

    private static UpgradeRun ended(RunRecord run, Result result, Duration duration) {
        SchemaVersion from = SchemaVersion.parse(run.from());
        SchemaVersion to = SchemaVersion.parse(run.to());
        UpgradePlan plan = new UpgradePlan(run.module(), from, to, List.of(new UpgradePlan.Stage(from, to, List.of())));
        return new UpgradeRun(plan, from, duration, result, Optional.empty());
    }
}
