package org.sluice.testkit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What came of the crashes of one upgrade on one database.
 *
 * @param database the product
 * @param planned how many points there are
 * @param run how many of them were tried
 * @param seed what chose them, and the crashes inside of recoveries
 * @param failure why the upgrade is not completed when nobody disturbs it; empty when it is
 * @param wrong for each wrong end state the point and how it differs
 */
public record CrashReport(
        String database, int planned, int run, long seed, Optional<String> failure, List<String> wrong) {
    private static final int SHOWN = 5;

    public CrashReport {
        wrong = List.copyOf(wrong);
    }

    /** Fails with the first wrong end states, if there are any. An upgrade may fail by itself, as long as nothing of it is left. */
    public void assertNoWrongEndState() {
        if (!wrong.isEmpty()) {
            throw new AssertionError(wrong.stream().limit(SHOWN).collect(Collectors.joining("\n", this + "\n", "")));
        }
    }

    /** The figures, in one line. */
    @Override
    public String toString() {
        return "crash points on %s: planned %d, run %d (seed %d), wrong end states: %d"
                        .formatted(database, planned, run, seed, wrong.size())
                + failure.map(reason -> "; undisturbed it fails, too: " + reason)
                        .orElse("");
    }
}
