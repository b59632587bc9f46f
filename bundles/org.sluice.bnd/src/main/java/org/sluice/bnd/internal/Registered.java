package org.sluice.bnd.internal;

import java.util.Optional;

/**
 * A registration as the build sees it.
 *
 * @param kind where it comes from
 * @param module the module; empty when that is computed at run time
 * @param from the version that it starts from; empty when that is computed at run time
 * @param to the version that it leads to; empty when that is computed at run time
 * @param hasSteps whether it has, or may have, steps
 * @param source the class or folder that it comes from
 * @param place where it stands
 */
public record Registered(
        Kind kind,
        Optional<String> module,
        Optional<String> from,
        Optional<String> to,
        boolean hasSteps,
        String source,
        Place place) {

    /** Where registrations come from. */
    public enum Kind {
        /** A registrator's {@code register}, or a step that is a service. */
        STEPS,
        /** A registrator's {@code registerInitialization}: from nothing to whatever is the last version. */
        INITIALIZATION,
        /** A {@code SchemaCreator} service. */
        SCHEMA_CREATOR,
        /** The scripts in {@code META-INF/sql}. */
        INITIAL_SCRIPTS,
        /** Scripts in {@code META-INF/upgrade}. */
        SCRIPTS
    }

    /** Whether all that the graph needs is known. */
    public boolean isConstant() {
        return module.isPresent() && from.isPresent() && to.isPresent();
    }
}
