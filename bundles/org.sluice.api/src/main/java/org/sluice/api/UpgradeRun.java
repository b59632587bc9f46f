package org.sluice.api;

import java.time.Duration;
import java.util.Optional;

/**
 * What became of one execution of a module's plan.
 *
 * @param plan what was to be done
 * @param reached the version that is recorded at the end
 * @param duration how long the run took, with what it took to revert it
 * @param result how it ended
 * @param failure why it was not completed; absent when it was
 */
public record UpgradeRun(
        UpgradePlan plan, SchemaVersion reached, Duration duration, Result result, Optional<SluiceException> failure) {
    /** How a run ended. */
    public enum Result {
        /** Every step was executed, and the target version is recorded. */
        COMMITTED,
        /** Schema and data are as they were before. */
        REVERTED,
        /** What it did is still there, since it was not to be reverted: a person must act. */
        FAILED,
        /** What it did could not be taken back yet; that is tried again. */
        UNSETTLED
    }

    /** Whether every step of the plan was executed and the target version is recorded. */
    public boolean completed() {
        return result == Result.COMMITTED;
    }
}
