package org.sluice.engine.internal;

import java.util.List;
import java.util.Optional;
import org.sluice.api.ErrorCode;
import org.sluice.api.Fault;
import org.sluice.api.ModuleState;
import org.sluice.api.ModuleStatus;
import org.sluice.api.SchemaRequirement;
import org.sluice.api.SchemaVersion;
import org.sluice.api.SluiceException;
import org.sluice.api.spi.ReleaseRecord;
import org.sluice.engine.plan.Assessment;
import org.sluice.engine.plan.Plan;
import org.sluice.engine.plan.Planner;

/** Turns what the engine knows of a module into its status. Pure. */
final class StatusReader {
    private StatusReader() {}

    /**
     * A module's status, and the plan that it invites.
     *
     * @param plan what may be executed now; empty while a run is on or nothing is to be done
     */
    record Reading(ModuleStatus status, Optional<Plan> plan) {}

    /** The status of a module while the releases cannot be read. */
    static Reading withoutDatabase(ModuleEntry entry, Fault fault) {
        String message = "Its release is not known: " + fault;
        return reading(entry, ModuleState.WAITING, required(entry), message, List.of(fault), Optional.empty());
    }

    static Reading read(ModuleEntry entry) {
        if (entry.run().isPresent()) {
            Job job = entry.run().get().job();
            Optional<String> waits = entry.run().get().waitsFor();
            String message = waits.orElse(job.describe());
            return reading(
                    entry,
                    waits.isPresent() ? ModuleState.WAITING : ModuleState.RUNNING,
                    required(entry).or(() -> Optional.of(job.target())),
                    message,
                    List.of(),
                    Optional.empty());
        }
        Optional<ReleaseRecord> bad = entry.release().filter(release -> !release.good());
        if (bad.isPresent() && entry.unsettled().isPresent()) {
            return unsettled(entry, entry.unsettled().get());
        }
        if (bad.isPresent()) {
            return broken(entry, bad.get());
        }
        return assessed(entry, Planner.assess(entry.model(), entry.release()));
    }

    /** The status of a module whose plan was found not to be executable. */
    static Reading invalid(ModuleEntry entry, Fault fault) {
        return reading(entry, ModuleState.INVALID, required(entry), fault.toString(), List.of(fault), Optional.empty());
    }

    /** Another node is at work on it, or what a run did could not be taken back yet. */
    private static Reading unsettled(ModuleEntry entry, Fault reason) {
        boolean waits = reason.code() == ErrorCode.LEASE_HELD || reason.code() == ErrorCode.OUTSIDE_EFFECT_LEFT;
        ModuleState state = waits ? ModuleState.WAITING : ModuleState.BROKEN;
        return reading(entry, state, required(entry), reason.toString(), List.of(reason), Optional.empty());
    }

    /** A step's failure tells what to do; any other says nothing of the data that the run has left behind. */
    private static Reading broken(ModuleEntry entry, ReleaseRecord bad) {
        Fault unresolved = Planner.unresolved(bad);
        List<Fault> faults = entry.failure()
                .map(failure -> failure.code() == ErrorCode.STEP_FAILED
                        ? List.of(failure.toFault())
                        : List.of(failure.toFault(), unresolved))
                .orElse(List.of(unresolved));
        String message = String.join(" ", faults.stream().map(Fault::toString).toList());
        return reading(entry, ModuleState.BROKEN, required(entry), message, faults, Optional.empty());
    }

    private static Reading assessed(ModuleEntry entry, Assessment assessment) {
        Optional<SluiceException> held = assessment.plan().flatMap(plan -> entry.failure());
        if (held.isEmpty()) {
            return reading(
                    entry,
                    assessment.state(),
                    assessment.target(),
                    assessment.message(),
                    assessment.faults(),
                    assessment.plan());
        }
        SluiceException failure = held.get();
        ModuleState state =
                "REVERTED".equals(failure.attributes().get("result")) ? ModuleState.REVERTED : assessment.state();
        String message = state == ModuleState.REVERTED
                ? failure.toFault().toString()
                : assessment.message() + " " + failure.toFault();
        return reading(entry, state, assessment.target(), message, List.of(failure.toFault()), assessment.plan());
    }

    private static Reading reading(
            ModuleEntry entry,
            ModuleState state,
            Optional<String> required,
            String message,
            List<Fault> faults,
            Optional<Plan> plan) {
        Optional<String> recorded = entry.release().map(ReleaseRecord::schemaVersion);
        ModuleStatus status =
                new ModuleStatus(entry.module(), state, recorded, required, usable(entry, state), message, faults);
        return new Reading(status, plan);
    }

    private static Optional<String> required(ModuleEntry entry) {
        return entry.model().requirement().map(SchemaRequirement::text);
    }

    private static boolean usable(ModuleEntry entry, ModuleState state) {
        if (state == ModuleState.UP_TO_DATE) {
            return true;
        }
        if (state == ModuleState.RUNNING || state == ModuleState.BROKEN) {
            return false;
        }
        return entry.model().requirement().isPresent()
                && entry.release()
                        .map(release -> accepts(entry.model().requirement().get(), release))
                        .orElse(false);
    }

    private static boolean accepts(SchemaRequirement requirement, ReleaseRecord release) {
        try {
            return requirement.accepts(SchemaVersion.parse(release.schemaVersion()));
        } catch (SluiceException e) {
            return false;
        }
    }
}
