package org.sluice.api.spi;

import org.osgi.annotation.versioning.ConsumerType;
import org.sluice.api.ModuleName;

/**
 * A whiteboard service that lets components in when a module's data are at a version, and out before they change.
 *
 * <p>Calls for one module come one after the other, never two at once.
 */
@ConsumerType
public interface Gate {
    /**
     * The module's data stand at the release's version and can be used. Also called when the release changed while the
     * gate was open. May return before the components that waited are active.
     */
    void open(ReleaseRecord release);

    /** Returns when all that was opened before can be seen by other bundles. */
    default void awaitOpened() {}

    /** The module's data are about to change or cannot be trusted. Returns when no component can reach them any more. */
    void close(ModuleName module);
}
