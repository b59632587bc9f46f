package org.sluice.api;

import java.time.Duration;

/** Something that happened to a module, told to every {@link UpgradeListener} in the order in which it happened. */
public sealed interface UpgradeEvent {
    ModuleName module();

    /** A run begins; the module's gate is closed. */
    record RunStarted(UpgradePlan plan) implements UpgradeEvent {
        @Override
        public ModuleName module() {
            return plan.module();
        }
    }

    /** A step of a run begins. */
    record StepStarted(ModuleName module, UpgradePlan.Stage stage, String step) implements UpgradeEvent {}

    /**
     * A step of a run is done.
     *
     * @param rows the rows that its statements changed, as the driver counts them
     */
    record StepFinished(ModuleName module, UpgradePlan.Stage stage, String step, long rows, Duration duration)
            implements UpgradeEvent {}

    /** A run is over, completed or failed. */
    record RunFinished(UpgradeRun run) implements UpgradeEvent {
        @Override
        public ModuleName module() {
            return run.plan().module();
        }
    }

    /**
     * A run that a process had left unfinished is brought to its end.
     *
     * @param run its number
     * @param path the versions that it was to lead from and to
     * @param node who had begun it
     */
    record RunSettled(ModuleName module, long run, String path, String node, UpgradeRun.Result result)
            implements UpgradeEvent {}

    /** Something went wrong around a run that does not change its result, such as copies that could not be deleted. */
    record Problem(ModuleName module, Fault fault) implements UpgradeEvent {}

    /** A module's status is not what it was. */
    record StatusChanged(ModuleStatus status) implements UpgradeEvent {
        @Override
        public ModuleName module() {
            return status.module();
        }
    }
}
