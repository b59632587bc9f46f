package org.sluice.tracker.internal.module;

import java.util.Comparator;

/**
 * Where contributions come from; what comes later from the same source replaces what came before.
 *
 * @param kind what sort of source
 * @param id the bundle's id; the service's for {@link Kind#REGISTRATOR}
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
        /** A registrator's service, or a schema creator's. */
        REGISTRATOR,
        /** The upgrade steps that a bundle has published as services. */
        STEPS
    }

    @Override
    public int compareTo(Source other) {
        return ORDER.compare(this, other);
    }
}
