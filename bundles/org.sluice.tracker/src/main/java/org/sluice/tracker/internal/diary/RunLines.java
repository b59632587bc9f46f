package org.sluice.tracker.internal.diary;

import java.util.List;
import java.util.stream.Stream;
import org.slf4j.event.Level;
import org.sluice.api.UpgradeEvent;
import org.sluice.api.UpgradePlan;
import org.sluice.api.UpgradeRun;
import org.sluice.api.UpgradeRun.Result;

/** Tells of runs as they go on. Pure. */
final class RunLines {
    private RunLines() {}

    /** The lines for an event; empty for one that is not told at once. */
    static List<Line> of(UpgradeEvent event) {
        if (event instanceof UpgradeEvent.RunStarted started) {
            return started(started.plan());
        }
        if (event instanceof UpgradeEvent.StepFinished step) {
            return List.of(step(step));
        }
        if (event instanceof UpgradeEvent.RunFinished finished) {
            return finished(finished.run());
        }
        if (event instanceof UpgradeEvent.RunSettled settled) {
            return List.of(settled(settled));
        }
        if (event instanceof UpgradeEvent.Problem problem) {
            return List.of(new Line(Level.WARN, problem.module() + ": " + problem.fault()));
        }
        return List.of();
    }

    private static List<Line> started(UpgradePlan plan) {
        Line path = Line.info("%s: %s, %s".formatted(plan.module(), plan.path(), count(plan.stepCount(), "step")));
        Stream<Line> forGood = plan.stages().stream()
                .flatMap(stage -> stage.irrevocable().stream())
                .map(sentence -> new Line(Level.WARN, plan.module() + ": " + sentence));
        return Stream.concat(Stream.of(path), forGood).toList();
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

    /** Why it failed, then what became of the data. */
    private static List<Line> finished(UpgradeRun run) {
        Stream<Line> reason = run.failure().stream()
                .map(failure -> new Line(weight(run), failure.toFault().toString()));
        return Stream.concat(reason, Stream.of(end(run))).toList();
    }

    /** A run that was reverted and goes on by itself needs nobody. */
    private static Level weight(UpgradeRun run) {
        boolean passing = run.failure()
                .map(failure -> switch (failure.code()) {
                    case RUN_STOPPED, RUN_CONFLICT -> true;
                    default -> false;
                })
                .orElse(false);
        return passing && run.result() == Result.REVERTED ? Level.INFO : Level.ERROR;
    }

    private static Line end(UpgradeRun run) {
        String module = run.plan().module().value();
        long millis = run.duration().toMillis();
        return switch (run.result()) {
            case COMMITTED -> Line.info("%s: upgraded to %s in %d ms".formatted(module, run.reached(), millis));
            case REVERTED -> Line.info("%s: reverted to %s in %d ms".formatted(module, run.reached(), millis));
            case FAILED -> Line.info("%s: failed after %d ms, not to be reverted".formatted(module, millis));
            case UNSETTLED -> Line.info("%s: failed after %d ms, not reverted yet".formatted(module, millis));
        };
    }

    private static Line settled(UpgradeEvent.RunSettled settled) {
        String run = "%s: run %d of %s, %s, had broken off and is "
                .formatted(settled.module(), settled.run(), settled.node(), settled.path());
        return switch (settled.result()) {
            case COMMITTED -> Line.info(run + "completed");
            case REVERTED -> Line.info(run + "reverted");
            case FAILED -> new Line(Level.WARN, run + "not to be reverted");
            case UNSETTLED -> new Line(Level.WARN, run + "not reverted yet");
        };
    }

    private static String count(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
