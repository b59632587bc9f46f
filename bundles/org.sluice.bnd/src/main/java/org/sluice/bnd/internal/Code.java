package org.sluice.bnd.internal;

/**
 * The findings that only a build has; {@code docs/bnd-plugin.md} tells for each the cause and the way out. What the
 * runtime finds, too, has the runtime's code.
 */
public enum Code {
    /** The header is missing and cannot be told from the registrations. */
    HEADER_MISSING(true),
    /** The header names another version than the one that the registrations reach. */
    HEADER_NOT_REACHED(true),
    /** The registrations lead to several last versions. */
    ENDS_SEVERAL(true),
    /** The registrations break off, and go on from a version that none of them leads to. */
    GAP(true),
    /** A file in {@code META-INF/upgrade} has a name that tells no versions. */
    SCRIPT_NAME_INVALID(true),
    /** A component waits for a version that its module never had. */
    FILTER_VERSION_UNKNOWN(true),
    /** A registrator waits, itself or through others, for the release of its own module. */
    GATE_CYCLE(true),
    /** A component description is no XML. */
    COMPONENT_UNREADABLE(true),
    /** A component waits for a version that its module is going to leave. */
    FILTER_BEHIND(false),
    /** A registration leads to a lower version. */
    EDGE_BACKWARDS(false),
    /** A registration's version is computed when the registrator runs. */
    VERSION_NOT_CONSTANT(false),
    /** Nothing leads away from {@code 0.0.0}. */
    NOTHING_FROM_ZERO(false),
    /** A pattern in {@code -sluice-ungated} fits no component. */
    UNGATED_UNUSED(false);

    private final boolean error;

    Code(boolean error) {
        this.error = error;
    }

    boolean isError() {
        return error;
    }
}
