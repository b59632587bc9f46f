package org.sluice.engine.lease;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Who has the lease. All times are the database's.
 *
 * @param node which node
 * @param epoch how many holders there have been, this one included
 * @param since when it got the lease
 * @param seen when it last renewed it
 * @param read when this was read
 * @param activity what it does; blank when it has not told
 */
public record Holder(NodeId node, long epoch, Instant since, Instant seen, Instant read, String activity) {
    /** Two renewals that did not come. */
    private static final Duration QUIET = Duration.ofSeconds(12);

    /** As a part of a sentence: which node, since when, at what; and for how long it is silent, when that is long. */
    public String describe() {
        Duration silent = Duration.between(seen, read);
        return "%s, since %s%s%s"
                .formatted(
                        node.describe(),
                        since.truncatedTo(ChronoUnit.SECONDS),
                        activity.isBlank() ? "" : ", at '" + activity + "'",
                        silent.compareTo(QUIET) < 0 ? "" : ", silent for " + silent.toSeconds() + " s");
    }
}
