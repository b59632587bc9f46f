package org.sluice.api;

import java.util.List;
import java.util.Optional;

/**
 * What is known of a module at one moment.
 *
 * @param module the module
 * @param state where it stands
 * @param schemaVersion the recorded version as it stands in {@code Release_}; absent when there is no row
 * @param requiredVersion the version or range that the module is to have; absent when nothing requires one
 * @param usable whether the data can serve the components that wait for the required version
 * @param message what the state means here: found and expected, and what to do next
 * @param faults what is wrong with the module, all of it; empty unless the state says so
 */
public record ModuleStatus(
        ModuleName module,
        ModuleState state,
        Optional<String> schemaVersion,
        Optional<String> requiredVersion,
        boolean usable,
        String message,
        List<Fault> faults) {
    public ModuleStatus {
        faults = List.copyOf(faults);
    }
}
