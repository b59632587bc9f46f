package org.sluice.tracker.internal.module;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sluice.api.Fault;
import org.sluice.api.ModuleName;
import org.sluice.api.spi.Registration;

/**
 * What one source says about one module.
 *
 * @param module the module, which need not be that of the bundle
 * @param origin the bundle
 * @param requirement the value of the bundle's header; only about its own module
 * @param registrations steps for the module
 * @param waits what keeps further registrations of the bundle from coming
 * @param faults what is wrong
 */
record Contribution(
        ModuleName module,
        Origin origin,
        Optional<String> requirement,
        List<Registration> registrations,
        List<String> waits,
        List<Fault> faults) {
    Contribution {
        registrations = List.copyOf(registrations);
        waits = List.copyOf(waits);
        faults = List.copyOf(faults);
    }

    static List<Contribution> ofRegistrations(Origin origin, Map<ModuleName, List<Registration>> registrations) {
        return registrations.entrySet().stream()
                .map(entry -> ofRegistrations(entry.getKey(), origin, entry.getValue()))
                .toList();
    }

    static Contribution ofRegistrations(ModuleName module, Origin origin, List<Registration> registrations) {
        return new Contribution(module, origin, Optional.empty(), registrations, List.of(), List.of());
    }

    static Contribution ofFault(Origin origin, Fault fault) {
        return new Contribution(origin.own(), origin, Optional.empty(), List.of(), List.of(), List.of(fault));
    }
}
