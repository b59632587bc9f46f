package org.sluice.engine.lease;

import java.time.Duration;

/**
 * How often nodes show that they are there, and how long others believe it. All nodes of a database must have the same.
 *
 * @param renewal how often the lease and a node's row are renewed
 * @param lifetime how long a lease lives without being renewed
 * @param poll how often a node looks for announcements
 * @param silence after which time a node that did not renew its row is no longer waited for
 * @param patience how long a take-over waits for the sessions of the former holder to end
 */
public record Timing(Duration renewal, Duration lifetime, Duration poll, Duration silence, Duration patience) {
    /** What is used outside of tests. */
    public static final Timing USUAL = new Timing(
            Duration.ofSeconds(5),
            Duration.ofSeconds(30),
            Duration.ofSeconds(2),
            Duration.ofSeconds(30),
            Duration.ofSeconds(60));

    /** Refuses times with which a living holder would lose the lease. */
    public Timing {
        if (renewal.multipliedBy(2).compareTo(lifetime) > 0
                || poll.multipliedBy(2).compareTo(silence) > 0
                || renewal.isZero()) {
            throw new IllegalArgumentException(
                    "A lifetime of %s and a silence of %s are too short for a renewal each %s and a poll each %s."
                            .formatted(lifetime, silence, renewal, poll));
        }
    }

    /** How long a statement may wait for a transaction of the holder. */
    int lockSeconds() {
        return (int) Math.max(1, renewal.toSeconds());
    }
}
