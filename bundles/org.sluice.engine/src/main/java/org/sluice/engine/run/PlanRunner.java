package org.sluice.engine.run;

import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.sluice.api.ErrorCode;
import org.sluice.api.SluiceException;
import org.sluice.api.UpgradeEvent;
import org.sluice.api.UpgradePlan;
import org.sluice.api.UpgradeRun;
import org.sluice.api.UpgradeRun.Result;
import org.sluice.api.spi.Lease;
import org.sluice.api.spi.ReleaseRecord;
import org.sluice.api.spi.Waiting;
import org.sluice.engine.plan.Plan;
import org.sluice.engine.run.Settlement.Broken;
import org.sluice.engine.store.RunRecord;
import org.sluice.engine.store.RunRecord.State;

/**
 * Executes one plan on the calling thread, all of it or nothing: announces the run, closes the gates, executes step after
 * step, and commits what they did together with the version. A run that does not get there is reverted.
 */
public final class PlanRunner {
    private final RunDatabase database;
    private final Settlement settlement;
    private final RunGate gate;
    private final Consumer<UpgradeEvent> events;

    public PlanRunner(RunDatabase database, RunGate gate, Consumer<UpgradeEvent> events) {
        this.database = database;
        this.settlement = new Settlement(database);
        this.gate = gate;
        this.events = events;
    }

    /**
     * Who executes, and until when.
     *
     * @param lease held until the call returns
     * @param node the name of this node
     * @param stop whether the run shall end before its next statement, and be reverted
     * @param waits told what the run waits for; empty when it goes on
     */
    public record Permit(Lease lease, String node, BooleanSupplier stop, Consumer<Optional<String>> waits)
            implements Waiting {
        /** One that nobody is told of. */
        public Permit(Lease lease, String node, BooleanSupplier stop) {
            this(lease, node, stop, reason -> {});
        }

        @Override
        public void tell(Optional<String> reason) {
            waits.accept(reason);
        }

        @Override
        public boolean isStopped() {
            return stop.getAsBoolean();
        }
    }

    /**
     * Executes the plan.
     *
     * @param recorded the row that the plan was made for
     * @throws SluiceException when the run could not begin; then nothing was changed and the gate is as it was
     */
    public UpgradeRun run(Plan plan, Optional<ReleaseRecord> recorded, Permit permit) {
        long start = System.nanoTime();
        if (permit.stop().getAsBoolean()) {
            throw stoppedBeforeItBegan(plan);
        }
        database.open().take(plan.module());
        try {
            return inHand(plan, recorded, permit, start);
        } finally {
            database.open().leave(plan.module());
        }
    }

    private UpgradeRun inHand(Plan plan, Optional<ReleaseRecord> recorded, Permit permit, long start) {
        RunRecord run = database.runs().open(permit.lease(), announced(plan, recorded, permit));
        close(run, permit.lease());
        UpgradePlan description = plan.describe();
        events.accept(new UpgradeEvent.RunStarted(description));

        StepLoop steps = new StepLoop(plan, run, permit, events);
        Optional<RunFailure> failure = steps.executeIn(database);
        Result result =
                failure.isEmpty() ? committed(permit.lease(), run) : settle(permit.lease(), run, steps, failure);
        Optional<SluiceException> told =
                failure.filter(some -> result != Result.COMMITTED).map(some -> some.tell(plan, result));
        UpgradeRun ended = new UpgradeRun(
                description,
                result == Result.COMMITTED ? plan.to() : plan.from(),
                Duration.ofNanos(System.nanoTime() - start),
                result,
                told);
        events.accept(new UpgradeEvent.RunFinished(ended));
        return ended;
    }

    private RunRecord announced(Plan plan, Optional<ReleaseRecord> recorded, Permit permit) {
        return new RunRecord(
                0,
                plan.module(),
                recorded.map(ReleaseRecord::schemaVersion),
                plan.from().toString(),
                plan.to().toString(),
                plan.isCreation(),
                database.policies().get().revert(),
                !Plan.effects(plan.steps()).isEmpty(),
                State.DRAINING,
                permit.lease().epoch(),
                permit.node());
    }

    /** Closes the gates; if that cannot be done, nothing was changed, and the release is good as before. */
    private void close(RunRecord run, Lease lease) {
        try {
            gate.close(run.module());
        } catch (RuntimeException e) {
            settlement.settle(lease, run, Broken.before(String.valueOf(e.getMessage())));
            throw e;
        }
    }

    /** What is left to be done after the commit point can wait for the next holder of the lease. */
    private Result committed(Lease lease, RunRecord run) {
        try {
            settlement.complete(lease, database.runs().read(run.id()).orElse(run));
        } catch (SluiceException e) {
            events.accept(new UpgradeEvent.Problem(run.module(), e.toFault()));
        }
        return Result.COMMITTED;
    }

    private Result settle(Lease lease, RunRecord run, StepLoop steps, Optional<RunFailure> failure) {
        try {
            String reason = failure.map(RunFailure::problem).orElse("");
            return settlement.settle(lease, run, new Broken(reason, steps.executed(), Optional.of(steps.effects())));
        } catch (SluiceException e) {
            events.accept(new UpgradeEvent.Problem(run.module(), e.toFault()));
            return Result.UNSETTLED;
        }
    }

    private static SluiceException stoppedBeforeItBegan(Plan plan) {
        return new SluiceException(
                ErrorCode.RUN_STOPPED,
                "The upgrade of '%s' to '%s' was stopped before it began.".formatted(plan.module(), plan.to()),
                "Nothing was changed; upgrade the module again.");
    }
}
