package org.sluice.api;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * A whiteboard service that is told what happens to modules.
 *
 * <p>Called on the thread that upgrades: return soon. An exception is logged and changes nothing.
 */
@ConsumerType
public interface UpgradeListener {
    void onEvent(UpgradeEvent event);
}
