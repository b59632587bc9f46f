package org.sluice.engine.plan;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.sluice.api.ErrorCode;
import org.sluice.api.Fault;
import org.sluice.api.ModuleState;
import org.sluice.api.SchemaRequirement;
import org.sluice.api.SchemaVersion;
import org.sluice.api.SluiceException;
import org.sluice.api.spi.ReleaseRecord;
import org.sluice.engine.graph.Edge;

/**
 * Compares a module's recorded version with what its bundles ask for, and finds the shortest way between them.
 *
 * <p>The target is the header's version; with a range the highest known version inside it; without a header the single
 * end version that can be reached. Registrations that are still awaited are needed only where those at hand lead nowhere:
 * a registrator may wait for a service of its own module, which the initial schema brings up.
 */
public final class Planner {
    private final ModuleModel model;
    private final Texts texts;
    private final SchemaVersion from;
    private final boolean installed;

    private Planner(ModuleModel model, Texts texts, SchemaVersion from, boolean installed) {
        this.model = model;
        this.texts = texts;
        this.from = from;
        this.installed = installed;
    }

    /** Assesses a module whose release is good or not recorded at all. */
    public static Assessment assess(ModuleModel model, Optional<ReleaseRecord> recorded) {
        Texts texts = new Texts(model, recorded.map(ReleaseRecord::schemaVersion));
        Optional<String> required = model.requirement().map(SchemaRequirement::text);
        if (!model.faults().isEmpty()) {
            return Assessment.faulty(ModuleState.INVALID, required, model.faults());
        }
        try {
            SchemaVersion from = recorded.map(row -> SchemaVersion.parse(row.schemaVersion()))
                    .orElse(SchemaVersion.NONE);
            return new Planner(model, texts, from, recorded.isPresent()).assess();
        } catch (SluiceException e) {
            return Assessment.faulty(ModuleState.UNREACHABLE, required, List.of(texts.unreadable(e)));
        }
    }

    private Assessment assess() {
        if (!installed && !model.creation().isEmpty()) {
            return creation();
        }
        if (model.requirement().isEmpty()) {
            return toSingleEnd();
        }
        SchemaRequirement requirement = model.requirement().get();
        return requirement.exact().isPresent() ? toExact(requirement.exact().get()) : toHighestIn(requirement);
    }

    /** What it leaves behind may be a release, from which another way leads on: that is planned when it is done. */
    private Assessment creation() {
        Plan plan = new Plan(model.module(), SchemaVersion.NONE, SchemaVersion.NONE, model.creation());
        return new Assessment(
                ModuleState.PENDING,
                model.requirement().map(SchemaRequirement::text),
                texts.pendingCreation(plan),
                List.of(),
                Optional.of(plan));
    }

    private Assessment toExact(SchemaVersion target) {
        if (from.equals(target)) {
            return reached(target.toString(), texts.requirementUnreached(target));
        }
        if (!model.graph().targets().contains(target) && from.compareTo(target) < 0) {
            return waitingOr(target.toString(), ModuleState.INVALID, texts.requirementUnreached(target));
        }
        return along(target, target.toString());
    }

    private Assessment toHighestIn(SchemaRequirement range) {
        Optional<SchemaVersion> highest = model.graph().versions().descendingSet().stream()
                .filter(range::accepts)
                .findFirst();
        if (highest.isPresent()) {
            return from.equals(highest.get())
                    ? reached(range.text(), texts.rangeEmpty(range))
                    : along(highest.get(), range.text());
        }
        return range.accepts(from)
                ? reached(range.text(), texts.rangeEmpty(range))
                : waitingOr(range.text(), ModuleState.INVALID, texts.rangeEmpty(range));
    }

    private Assessment toSingleEnd() {
        if (!model.waits().isEmpty()) {
            return Assessment.of(ModuleState.WAITING, Optional.empty(), texts.waiting());
        }
        if (model.graph().versions().isEmpty()) {
            return Assessment.of(ModuleState.UP_TO_DATE, Optional.empty(), texts.noRegistrations());
        }
        if (!model.graph().versions().contains(from)) {
            return notOnGraph(model.graph().versions().last(), Optional.empty());
        }
        SortedSet<SchemaVersion> ends = model.graph().endVersionsFrom(from);
        if (ends.size() != 1) {
            return Assessment.faulty(ModuleState.INVALID, Optional.empty(), List.of(texts.endVersions(ends)));
        }
        SchemaVersion end = ends.first();
        return from.equals(end) ? reached(end.toString(), texts.unreachable(end)) : along(end, end.toString());
    }

    private Assessment along(SchemaVersion target, String required) {
        Optional<List<Edge>> path = model.graph().shortestPath(from, target);
        if (path.isPresent()) {
            Plan plan = new Plan(model.module(), from, target, path.get());
            return new Assessment(
                    ModuleState.PENDING, Optional.of(required), texts.pending(plan), List.of(), Optional.of(plan));
        }
        return notOnGraph(target, Optional.of(required));
    }

    private Assessment notOnGraph(SchemaVersion target, Optional<String> required) {
        if (from.compareTo(target) > 0) {
            return Assessment.of(ModuleState.AHEAD, required, texts.ahead(target));
        }
        Fault fault = texts.unreachable(target);
        return waitingOr(required.orElse(target.toString()), ModuleState.UNREACHABLE, fault);
    }

    private Assessment waitingOr(String required, ModuleState otherwise, Fault fault) {
        return model.waits().isEmpty()
                ? Assessment.faulty(otherwise, Optional.of(required), List.of(fault))
                : Assessment.of(ModuleState.WAITING, Optional.of(required), texts.waiting());
    }

    /** The version is reached where a release is recorded; {@code 0.0.0} without one is no version to work with. */
    private Assessment reached(String required, Fault notInstalled) {
        if (!installed) {
            return waitingOr(required, ModuleState.INVALID, notInstalled);
        }
        return Assessment.of(ModuleState.UP_TO_DATE, Optional.of(required), texts.upToDate());
    }

    /** The fault of a release that is recorded as failed or as running, although no run of this process is on. */
    public static Fault unresolved(ReleaseRecord release) {
        String found = release.state() == ReleaseRecord.RUNNING
                ? "a run was on when its process ended, or another process runs it now"
                : "its last run failed";
        return new Fault(
                ErrorCode.RUN_UNRESOLVED,
                "Cannot use the data of '%s', recorded at '%s' with state_ %d: %s."
                        .formatted(release.module(), release.schemaVersion(), release.state(), found),
                Plan.repairRemedy(release.module(), release.schemaVersion()));
    }
}
