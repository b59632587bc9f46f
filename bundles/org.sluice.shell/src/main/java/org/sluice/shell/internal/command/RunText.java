package org.sluice.shell.internal.command;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.sluice.api.RunInfo;

/** Runs as people read them. */
final class RunText {
    private static final int MOST_OF_A_FAILURE = 80;

    private RunText() {}

    static void print(List<RunInfo> runs) {
        if (runs.isEmpty()) {
            System.out.println("No run is recorded.");
            return;
        }
        Table table =
                new Table().row("RUN", "MODULE", "UPGRADE", "STATE", "RESULT", "NODE", "STARTED", "TOOK", "FAILURE");
        runs.forEach(run -> table.row(
                Long.toString(run.id()),
                run.module().value(),
                path(run),
                run.state(),
                run.result().orElse("-"),
                run.node(),
                told(run.started()),
                took(run).map(RunText::told).orElse("-"),
                run.failure().map(RunText::shortened).orElse("")));
        table.print(System.out);
    }

    static void print(RunInfo.Details details) {
        RunInfo run = details.run();
        System.out.println("Run " + run.id() + ": " + run.module() + ", " + path(run));
        Table facts = new Table()
                .row("State:", run.state())
                .row("Result:", run.result().orElse("-"))
                .row("Node:", run.node())
                .row("Started:", told(run.started()))
                .row("Ended:", run.ended().map(RunText::told).orElse("-"))
                .row("Took:", took(run).map(RunText::told).orElse("-"));
        run.failure().ifPresent(failure -> facts.row("Failure:", failure));
        facts.print(System.out);
        printSteps(details.steps());
        System.out.println("Kept to take it back:" + (details.kept().isEmpty() ? " nothing" : ""));
        details.kept().forEach(line -> System.out.println("  " + line));
    }

    /** How long a run took, with what it took to revert it; empty while it is not over. */
    static Optional<Duration> took(RunInfo run) {
        return run.ended().map(ended -> Duration.between(run.started(), ended));
    }

    private static void printSteps(List<RunInfo.StepInfo> steps) {
        if (steps.isEmpty()) {
            System.out.println("Steps: none recorded");
            return;
        }
        Table table = new Table().row("STEP", "UPGRADE", "ROWS", "TOOK", "RESULT");
        steps.forEach(step -> table.row(
                step.name(),
                step.from() + " -> " + step.to(),
                Long.toString(step.rows()),
                told(step.duration()),
                step.completed() ? "completed" : "failed"));
        table.print(System.out);
    }

    private static String path(RunInfo run) {
        return run.from() + " -> " + run.to();
    }

    private static String told(Instant time) {
        return time.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private static String told(Duration duration) {
        return duration.toMillis() + " ms";
    }

    private static String shortened(String failure) {
        String line = failure.replaceAll("\\s+", " ").strip();
        return line.length() <= MOST_OF_A_FAILURE ? line : line.substring(0, MOST_OF_A_FAILURE - 3) + "...";
    }
}
