package org.sluice.engine.run;

import org.sluice.api.ModuleName;

/** What a run needs of gates: that they are closed before the first step. Who opens them again is not the run's affair. */
@FunctionalInterface
public interface RunGate {
    /** Returns when no component can reach the module's data any more. */
    void close(ModuleName module);
}
