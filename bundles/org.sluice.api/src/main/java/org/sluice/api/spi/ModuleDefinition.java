package org.sluice.api.spi;

import java.util.List;
import java.util.Optional;
import org.sluice.api.Fault;
import org.sluice.api.ModuleName;

/**
 * All that the bundles that are there now say about a module, as they wrote it: not yet checked.
 *
 * @param module the module
 * @param requirement the value of the header {@code Liferay-Require-SchemaVersion} of the module's own bundle
 * @param registrations every registration for the module, whichever bundle it comes from
 * @param waits what keeps further registrations from coming, a sentence each; empty when all are there
 * @param faults what went wrong while the definition was gathered
 */
public record ModuleDefinition(
        ModuleName module,
        Optional<String> requirement,
        List<Registration> registrations,
        List<String> waits,
        List<Fault> faults) {
    public ModuleDefinition {
        registrations = List.copyOf(registrations);
        waits = List.copyOf(waits);
        faults = List.copyOf(faults);
    }
}
