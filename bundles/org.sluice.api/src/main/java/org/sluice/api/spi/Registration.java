package org.sluice.api.spi;

import java.util.List;

/**
 * Steps that lead a module from one version to another, as its author wrote it down: not yet checked.
 *
 * @param from the version that it starts from, as text
 * @param to the version that it leads to, as text
 * @param steps the steps, in order
 * @param source where it comes from, for messages, such as the registrator's class name
 * @param kind when it counts
 */
public record Registration(String from, String to, List<Step> steps, String source, Kind kind) {
    /** When a registration counts. */
    public enum Kind {
        /** Always: an edge of the release graph. */
        WAY,
        /** Where no other source tells how the module is installed: an edge from {@code 0.0.0}, without a change. */
        INITIALIZATION,
        /** Once, before the module's first release is recorded; it leads from {@code 0.0.0} to {@code 0.0.0}. */
        RELEASE_CREATION
    }

    public Registration {
        steps = List.copyOf(steps);
    }

    /** A registration that always counts. */
    public Registration(String from, String to, List<Step> steps, String source) {
        this(from, to, steps, source, Kind.WAY);
    }
}
