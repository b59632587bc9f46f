package org.sluice.engine.run;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.sluice.api.OutsideEffect;
import org.sluice.api.UpgradeEvent;
import org.sluice.api.UpgradePlan;
import org.sluice.api.spi.RevertibleRun;
import org.sluice.api.spi.Step;
import org.sluice.engine.graph.Edge;
import org.sluice.engine.plan.Plan;
import org.sluice.engine.run.PlanRunner.Permit;
import org.sluice.engine.store.RunRecord;
import org.sluice.engine.store.RunRecord.State;
import org.sluice.engine.store.StepRecord;

/** The steps of one run, one after the other, and the commit behind them. Used by the run's thread, once. */
final class StepLoop {
    private final Plan plan;
    private final RunRecord run;
    private final Permit permit;
    private final Consumer<UpgradeEvent> events;
    private final RunScope scope;
    private final List<StepRecord> executed = new ArrayList<>();
    private final List<Step> begun = new ArrayList<>();

    StepLoop(Plan plan, RunRecord run, Permit permit, Consumer<UpgradeEvent> events) {
        this.plan = plan;
        this.run = run;
        this.permit = permit;
        this.events = events;
        this.scope = new RunScope(permit.stop(), permit.lease());
    }

    /** The steps that were begun. */
    List<StepRecord> executed() {
        return List.copyOf(executed);
    }

    /** What the steps that were begun did outside of the database and can be taken back, the last step's first. */
    List<OutsideEffect.Revertible> effects() {
        return Plan.effects(begun);
    }

    /**
     * Executes every step and commits.
     *
     * @return why it did not come to that; no connection of the run is open any more then
     */
    Optional<RunFailure> executeIn(RunDatabase database) {
        try {
            if (!database.runs().advance(permit.lease(), run, State.DRAINING, State.RUNNING)) {
                throw new SQLException("run " + run.id() + " was taken over by another node");
            }
            try (RevertibleRun work = database.begin(run, permit.lease(), permit)) {
                database.open().begin(plan.module(), work.dataSource());
                for (Edge edge : plan.edges()) {
                    Optional<RunFailure> failure = execute(edge, work);
                    if (failure.isPresent()) {
                        return failure;
                    }
                }
                work.commit(database.runs().completion(run, executed, work.isKept()));
                return Optional.empty();
            }
        } catch (SQLException | RuntimeException e) { // an edge: whatever it is, the run is reverted
            return Optional.of(scope.isStopped() ? RunFailure.stopped(plan) : RunFailure.around(plan, e));
        } finally {
            database.open().end(plan.module());
        }
    }

    private Optional<RunFailure> execute(Edge edge, RevertibleRun work) {
        UpgradePlan.Stage stage = Plan.stage(edge);
        for (Step step : edge.registration().steps()) {
            events.accept(new UpgradeEvent.StepStarted(plan.module(), stage, step.name()));
            begun.add(step);
            long start = System.nanoTime();
            StepExecution execution = new StepExecution(plan.module(), work.dataSource(), scope);
            Optional<Throwable> thrown = execution.execute(step);
            Duration duration = Duration.ofNanos(System.nanoTime() - start);
            executed.add(new StepRecord(
                    edge.from().toString(),
                    edge.to().toString(),
                    step.name(),
                    duration,
                    execution.rows(),
                    thrown.isEmpty()));
            if (scope.isStopped()) {
                return Optional.of(RunFailure.stopped(plan));
            }
            if (thrown.isPresent()) {
                Throwable failure = thrown.get();
                return Optional.of(
                        StepFailure.of(plan, edge, step.name(), failure, execution.statementBehind(failure)));
            }
            events.accept(new UpgradeEvent.StepFinished(plan.module(), stage, step.name(), execution.rows(), duration));
        }
        return Optional.empty();
    }
}
