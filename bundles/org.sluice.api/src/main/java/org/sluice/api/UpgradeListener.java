package org.sluice.api;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * A whiteboard service that is told what happens to modules.
 *
 * <p>Called on the threads of the engine: return soon, and wait for no upgrade. An exception is logged and changes
 * nothing.
 */
@ConsumerType
public interface UpgradeListener {
    void onEvent(UpgradeEvent event);
}
