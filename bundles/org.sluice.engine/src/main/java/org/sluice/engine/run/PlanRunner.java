package org.sluice.engine.run;

import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.sluice.api.ErrorCode;
import org.sluice.api.ModuleName;
import org.sluice.api.SchemaVersion;
import org.sluice.api.SluiceException;
import org.sluice.api.UpgradeEvent;
import org.sluice.api.UpgradePlan;
import org.sluice.api.UpgradeRun;
import org.sluice.api.spi.ReleaseRecord;
import org.sluice.api.spi.Step;
import org.sluice.engine.graph.Edge;
import org.sluice.engine.plan.Plan;
import org.sluice.engine.store.ReleaseStore;

/**
 * Executes one plan on the calling thread: marks the release as running, closes the gate, executes step after step, and
 * records the version after each registration. The last record also marks the release as good: that is the commit point.
 *
 * <p>A step that fails ends the run; the release stays at the last recorded version, marked failed, since what the step
 * did before is still in the database. A run that is asked to stop does so after the registration that it is in.
 *
 * <p>Steps that come before the first release leave no record of their own but when they fail: {@code 0.0.0}, failed.
 */
public final class PlanRunner {
    private final ReleaseStore store;
    private final DataSource dataSource;
    private final RunGate gate;
    private final Consumer<UpgradeEvent> events;

    public PlanRunner(ReleaseStore store, DataSource dataSource, RunGate gate, Consumer<UpgradeEvent> events) {
        this.store = store;
        this.dataSource = dataSource;
        this.gate = gate;
        this.events = events;
    }

    /**
     * Executes the plan.
     *
     * @param recorded the row that the plan was made for
     * @param stop whether the run shall end at the next recorded version
     * @throws SluiceException when the run could not begin; then nothing was changed and the gate is as it was
     */
    public UpgradeRun run(Plan plan, Optional<ReleaseRecord> recorded, BooleanSupplier stop) {
        long start = System.nanoTime();
        if (stop.getAsBoolean()) {
            throw stoppedBeforeItBegan(plan);
        }
        begin(plan, recorded);
        close(plan);
        UpgradePlan description = plan.describe();
        events.accept(new UpgradeEvent.RunStarted(description));
        SchemaVersion reached = plan.from();
        Optional<SluiceException> failure = Optional.empty();
        RunScope scope = new RunScope();
        try {
            for (Edge edge : plan.edges()) {
                if (!reached.equals(plan.from()) && stop.getAsBoolean()) {
                    throw stopped(plan, reached);
                }
                execute(plan, edge, scope);
                reached = edge.to();
            }
        } catch (SluiceException e) {
            failure = Optional.of(e);
        }
        UpgradeRun run = new UpgradeRun(description, reached, Duration.ofNanos(System.nanoTime() - start), failure);
        events.accept(new UpgradeEvent.RunFinished(run));
        return run;
    }

    /** Closes the gate; if that cannot be done, nothing was changed, and the release is good as before. */
    private void close(Plan plan) {
        try {
            gate.close(plan.module());
        } catch (RuntimeException e) {
            String version = plan.from().toString();
            if (!plan.isCreation()) {
                store.move(plan.module(), version, ReleaseRecord.RUNNING, version, ReleaseRecord.GOOD);
            }
            throw e;
        }
    }

    private void begin(Plan plan, Optional<ReleaseRecord> recorded) {
        ModuleName module = plan.module();
        if (plan.isCreation()) {
            return;
        }
        if (recorded.isEmpty()) {
            store.insert(module, SchemaVersion.NONE.toString(), 1, ReleaseRecord.RUNNING);
        } else {
            String version = recorded.get().schemaVersion();
            store.move(module, version, ReleaseRecord.GOOD, plan.from().toString(), ReleaseRecord.RUNNING);
        }
    }

    private void execute(Plan plan, Edge edge, RunScope scope) {
        UpgradePlan.Stage stage = Plan.stage(edge);
        for (Step step : edge.registration().steps()) {
            events.accept(new UpgradeEvent.StepStarted(plan.module(), stage, step.name()));
            long start = System.nanoTime();
            StepExecution execution = new StepExecution(plan.module(), dataSource, scope);
            try {
                execution.execute(step);
            } catch (Throwable e) { // an edge: a step is foreign code, and a LinkageError in it is a failure like any
                // other
                throw failed(plan, edge, step, e, execution);
            }
            events.accept(new UpgradeEvent.StepFinished(
                    plan.module(), stage, step.name(), execution.rows(), Duration.ofNanos(System.nanoTime() - start)));
        }
        if (!plan.isCreation()) {
            record(plan, edge);
        }
    }

    private void record(Plan plan, Edge edge) {
        boolean last = edge.to().equals(plan.to());
        store.move(
                plan.module(),
                edge.from().toString(),
                ReleaseRecord.RUNNING,
                edge.to().toString(),
                last ? ReleaseRecord.GOOD : ReleaseRecord.RUNNING);
    }

    private SluiceException failed(Plan plan, Edge edge, Step step, Throwable thrown, StepExecution execution) {
        String version = edge.from().toString();
        String remedy = "What its statements did is in the database. " + Plan.repairRemedy(plan.module(), version);
        SluiceException failure =
                StepFailure.of(plan, edge, step.name(), thrown, execution.statementBehind(thrown), remedy);
        try {
            if (plan.isCreation()) {
                store.insert(plan.module(), version, 1, ReleaseRecord.FAILED);
            } else {
                store.move(plan.module(), version, ReleaseRecord.RUNNING, version, ReleaseRecord.FAILED);
            }
        } catch (SluiceException e) {
            failure.addSuppressed(e);
        }
        return failure;
    }

    private static SluiceException stoppedBeforeItBegan(Plan plan) {
        return new SluiceException(
                ErrorCode.RUN_STOPPED,
                "The upgrade of '%s' to '%s' was stopped before it began.".formatted(plan.module(), plan.to()),
                "Nothing was changed; upgrade the module again.");
    }

    private SluiceException stopped(Plan plan, SchemaVersion reached) {
        String version = reached.toString();
        store.move(plan.module(), version, ReleaseRecord.RUNNING, version, ReleaseRecord.GOOD);
        return new SluiceException(
                        ErrorCode.RUN_STOPPED,
                        "The upgrade of '%s' to '%s' was stopped at '%s', which is recorded and good."
                                .formatted(plan.module(), plan.to(), version),
                        "It goes on when the module is upgraded again.")
                .with("module", plan.module().value());
    }
}
