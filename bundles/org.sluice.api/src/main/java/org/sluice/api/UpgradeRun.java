package org.sluice.api;

import java.time.Duration;
import java.util.Optional;

/**
 * What became of one execution of a module's plan.
 *
 * @param plan what was to be done
 * @param reached the version that is recorded at the end
 * @param duration how long the run took
 * @param failure why it failed; absent when the plan was completed
 */
public record UpgradeRun(
        UpgradePlan plan, SchemaVersion reached, Duration duration, Optional<SluiceException> failure) {
    /** Whether every step of the plan was executed and the target version is recorded. */
    public boolean completed() {
        return failure.isEmpty();
    }
}
