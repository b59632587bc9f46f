package org.sluice.tracker.internal.diary;

import java.util.Optional;
import org.slf4j.event.Level;
import org.sluice.api.SluiceException;
import org.sluice.api.UpgradeEvent;
import org.sluice.api.UpgradePlan;
import org.sluice.api.UpgradeRun;

/** Tells of runs as they go on. Pure. */
final class RunLines {
    private RunLines() {}

    /** The line for an event; empty for one that is not told at once. */
    static Optional<Line> of(UpgradeEvent event) {
        if (event instanceof UpgradeEvent.RunStarted started) {
            return Optional.of(started(started.plan()));
        }
        if (event instanceof UpgradeEvent.StepFinished step) {
            return Optional.of(step(step));
        }
        if (event instanceof UpgradeEvent.RunFinished finished) {
            return Optional.of(finished(finished.run()));
        }
        return Optional.empty();
    }

    private static Line started(UpgradePlan plan) {
        return Line.info("%s: %s, %s".formatted(plan.module(), plan.path(), count(plan.stepCount(), "step")));
    }

    private static Line step(UpgradeEvent.StepFinished step) {
        return Line.info("%s: %s -> %s, %s: %s in %d ms"
                .formatted(
                        step.module(),
                        step.stage().from(),
                        step.stage().to(),
                        step.step(),
                        count(step.rows(), "row"),
                        step.duration().toMillis()));
    }

    private static Line finished(UpgradeRun run) {
        return run.failure()
                .map(RunLines::failed)
                .orElseGet(() -> Line.info("%s: upgraded to %s in %d ms"
                        .formatted(
                                run.plan().module(),
                                run.reached(),
                                run.duration().toMillis())));
    }

    private static Line failed(SluiceException failure) {
        return new Line(Level.ERROR, failure.toFault().toString());
    }

    private static String count(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
