package org.sluice.datasource.internal;

import java.time.Duration;

/**
 * How long to wait between attempts: twice as long each time, up to a limit.
 *
 * @param next the wait before the next attempt
 * @param maximum the longest wait
 */
record Backoff(Duration next, Duration maximum) {
    static Backoff upTo(Duration maximum) {
        return new Backoff(Duration.ofSeconds(1), maximum);
    }

    /** The wait after the next one. */
    Backoff grown() {
        Duration doubled = next.multipliedBy(2);
        return new Backoff(doubled.compareTo(maximum) > 0 ? maximum : doubled, maximum);
    }
}
