package org.sluice.engine.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.sluice.api.ModuleName;
import org.sluice.api.OutsideEffect;
import org.sluice.api.UpgradeEvent;
import org.sluice.api.UpgradeRun;
import org.sluice.api.spi.ReleaseRecord;
import org.sluice.engine.plan.Plan;
import org.sluice.engine.run.PlanRunner;
import org.sluice.engine.run.PlanRunner.Permit;
import org.sluice.engine.run.Prices;
import org.sluice.engine.run.RunDatabase;
import org.sluice.engine.run.RunGate;
import org.sluice.engine.run.UndoRunner;
import org.sluice.engine.store.RunRecord;

/** What is done with a module's data while it has a run. */
sealed interface Job {
    ModuleName module();

    /** The version that it leads to. */
    String target();

    /** As people are told: {@code An upgrade is on: 1.0.0 -> 2.0.0.} */
    String describe();

    /** Whether another job follows by itself, which whoever waits for this one waits for, too. */
    boolean goesOn();

    /** Notes that it is done. */
    void completed(ModuleEntry entry);

    /**
     * Does it, on the calling thread.
     *
     * @param recorded the row of the module for which it was begun
     */
    UpgradeRun execute(
            RunDatabase database,
            RunGate gate,
            Consumer<UpgradeEvent> events,
            Optional<ReleaseRecord> recorded,
            Permit permit);

    /**
     * The execution of a plan.
     *
     * @param beginning whether it is the beginning of a longer one
     */
    record Upgrade(Plan plan, boolean beginning) implements Job {
        @Override
        public ModuleName module() {
            return plan.module();
        }

        @Override
        public String target() {
            return plan.to().toString();
        }

        @Override
        public String describe() {
            return "An upgrade is on: " + plan.describe().path() + ".";
        }

        @Override
        public boolean goesOn() {
            return beginning || plan.isCreation();
        }

        @Override
        public void completed(ModuleEntry entry) {
            if (plan.isCreation()) {
                entry.created();
            }
        }

        @Override
        public UpgradeRun execute(
                RunDatabase database,
                RunGate gate,
                Consumer<UpgradeEvent> events,
                Optional<ReleaseRecord> recorded,
                Permit permit) {
            new Prices(database).requireRoom(plan);
            return new PlanRunner(database, gate, events).run(plan, recorded, permit);
        }
    }

    /**
     * The undoing of a run that was committed.
     *
     * @param effects what its steps did outside of the database; empty while they are not there
     */
    record Undo(RunRecord run, Optional<List<OutsideEffect.Revertible>> effects) implements Job {
        @Override
        public ModuleName module() {
            return run.module();
        }

        @Override
        public String target() {
            return run.from();
        }

        @Override
        public String describe() {
            return "Its upgrade from '%s' to '%s' is being undone.".formatted(run.from(), run.to());
        }

        @Override
        public boolean goesOn() {
            return false;
        }

        @Override
        public void completed(ModuleEntry entry) {
            if (run.creation()) {
                entry.uncreated();
            }
        }

        @Override
        public UpgradeRun execute(
                RunDatabase database,
                RunGate gate,
                Consumer<UpgradeEvent> events,
                Optional<ReleaseRecord> recorded,
                Permit permit) {
            return new UndoRunner(database, gate).undo(run, effects, permit);
        }
    }
}
