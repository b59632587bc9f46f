package org.sluice.api;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A run as it is recorded in the database.
 *
 * @param id its number, which grows with each run
 * @param from the version that its plan started from
 * @param to the version that it was to lead to
 * @param state where it stands: {@code RUNNING}, {@code REVERTING}, {@code CLEAN}, ...
 * @param result how it ended; empty while that is not decided
 * @param node who executed it
 * @param started by the database's clock
 * @param ended by the database's clock
 * @param failure why it was not completed; empty when it was
 */
public record RunInfo(
        long id,
        ModuleName module,
        String from,
        String to,
        String state,
        Optional<String> result,
        String node,
        Instant started,
        Optional<Instant> ended,
        Optional<String> failure) {
    /**
     * A step that a run has executed.
     *
     * @param rows the rows that its statements changed, as the driver counts them
     * @param completed whether it ended without an exception
     */
    public record StepInfo(String from, String to, String name, Duration duration, long rows, boolean completed) {}

    /**
     * A run with its parts.
     *
     * @param steps what it has executed, in order
     * @param kept what is kept to take it back, a line each: entries of the journal, copies of tables
     */
    public record Details(RunInfo run, List<StepInfo> steps, List<String> kept) {
        public Details {
            steps = List.copyOf(steps);
            kept = List.copyOf(kept);
        }
    }
}
