package org.sluice.testkit;

import java.util.List;
import java.util.Optional;
import org.sluice.api.SluiceException;
import org.sluice.api.UpgradeRun;

/**
 * What became of an upgrade.
 *
 * @param before the module's version before it; empty when none was recorded
 * @param after the version that is recorded now
 * @param runs what was executed, in order: usually one run; none when the module was up to date
 */
public record UpgradeOutcome(Optional<String> before, Optional<String> after, List<UpgradeRun> runs) {
    public UpgradeOutcome {
        runs = List.copyOf(runs);
    }

    /** Whether the module is where its upgrade leads to. */
    public boolean completed() {
        return runs.stream().allMatch(UpgradeRun::completed);
    }

    /** Why it is not. */
    public Optional<SluiceException> failure() {
        return runs.stream().flatMap(run -> run.failure().stream()).findFirst();
    }
}
