package org.sluice.engine.plan;

import java.util.List;
import java.util.Optional;
import org.sluice.api.Fault;
import org.sluice.api.ModuleState;

/**
 * What was found when a module's recorded version was compared with what its bundles ask for.
 *
 * @param state where the module stands
 * @param target the version or range that it should have, as text; absent when nothing asks for one
 * @param message found and expected, and what to do next
 * @param faults what is wrong; empty unless the state says so
 * @param plan what to execute; only when the module is pending
 */
public record Assessment(
        ModuleState state, Optional<String> target, String message, List<Fault> faults, Optional<Plan> plan) {
    public Assessment {
        faults = List.copyOf(faults);
    }

    static Assessment of(ModuleState state, Optional<String> target, String message) {
        return new Assessment(state, target, message, List.of(), Optional.empty());
    }

    static Assessment faulty(ModuleState state, Optional<String> target, List<Fault> faults) {
        String message = String.join(" ", faults.stream().map(Fault::toString).toList());
        return new Assessment(state, target, message, faults, Optional.empty());
    }
}
