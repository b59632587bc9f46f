package org.sluice.benchmarks;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * The price of one kind of upgrade on one database.
 *
 * @param rounds what was measured, one after the other
 */
record Price(Product product, Kind kind, List<Round> rounds) {
    /**
     * Two executions, one straight after the other.
     *
     * @param off without the means to take it back
     * @param on with them
     */
    record Round(Duration off, Duration on) {
        double ratio() {
            return (double) on.toNanos() / off.toNanos();
        }
    }

    Price {
        rounds = List.copyOf(rounds);
    }

    double ratio() {
        return median(rounds.stream().map(Round::ratio).toList());
    }

    /** A row of a table in Markdown. */
    String row() {
        List<Double> ratios = rounds.stream().map(Round::ratio).sorted().toList();
        return String.format(
                Locale.ROOT,
                "| %s | %s | %.2f s | %.2f s | **%.2f** | %.2f..%.2f | %.1f | %s |",
                product,
                kind,
                median(rounds.stream().map(round -> seconds(round.off())).toList()),
                median(rounds.stream().map(round -> seconds(round.on())).toList()),
                ratio(),
                ratios.get(0),
                ratios.get(ratios.size() - 1),
                kind.target(),
                ratio() <= kind.target() ? "met" : "missed");
    }

    static String head() {
        return "| database | upgrade | revert off | revert on | ratio | min..max | target | |\n"
                + "|---|---|---|---|---|---|---|---|";
    }

    private static double seconds(Duration duration) {
        return duration.toNanos() / 1e9;
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
