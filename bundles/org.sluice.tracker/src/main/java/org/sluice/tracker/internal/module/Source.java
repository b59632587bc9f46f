package org.sluice.tracker.internal.module;

import java.util.Comparator;

/**
 * Where contributions come from; what comes later from the same source replaces what came before.
 *
 * @param kind what sort of source
 * @param id the bundle's id, or the service's
 */
record Source(Kind kind, long id) implements Comparable<Source> {
    private static final Comparator<Source> ORDER =
            Comparator.comparing(Source::kind).thenComparing(Source::id);

    /** The sorts of sources, in the order in which their contributions are listed. */
    enum Kind {
        /** A bundle's headers and files, or what keeps it from being started. */
        BUNDLE,
        /** A bundle's component descriptions. */
        COMPONENTS,
        /** A registrator service. */
        REGISTRATOR
    }

    @Override
    public int compareTo(Source other) {
        return ORDER.compare(this, other);
    }
}
