package org.sluice.tracker.internal.gate;

import org.osgi.framework.Version;
import org.sluice.api.ModuleName;

/** Is told of gates. */
public interface GateObserver {
    /** A module's release can be seen. Called before the components that wait for it are active: return at once. */
    void opened(ModuleName module, Version version);
}
