package org.sluice.engine.plan;

import java.util.Collection;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.sluice.api.ErrorCode;
import org.sluice.api.Fault;
import org.sluice.api.SchemaRequirement;
import org.sluice.api.SchemaVersion;
import org.sluice.api.SluiceException;

/** The sentences in which a module's state is told: found and expected, and what to do next. */
final class Texts {
    private final ModuleModel model;
    private final Optional<String> recorded;

    Texts(ModuleModel model, Optional<String> recorded) {
        this.model = model;
        this.recorded = recorded;
    }

    String upToDate() {
        return "The data are at '%s'.".formatted(recorded.orElse("0.0.0"));
    }

    String noRegistrations() {
        return recorded.map("No bundle here registers upgrades; the data are at '%s'."::formatted)
                .orElse("No bundle here registers upgrades.");
    }

    String pending(Plan plan) {
        return "Upgrade from '%s' to '%s' is pending: %s, %d step(s). Type 'upgrade:execute %s' in the shell."
                .formatted(
                        plan.from(),
                        plan.to(),
                        plan.describe().path(),
                        plan.describe().stepCount(),
                        plan.module());
    }

    String pendingCreation(Plan plan) {
        return "No release is recorded; %d step(s) are to be executed before. Type 'upgrade:execute %s' in the shell."
                .formatted(plan.describe().stepCount(), plan.module());
    }

    String waiting() {
        return String.join(" ", model.waits());
    }

    String ahead(SchemaVersion target) {
        return ("The data of '%s' are at '%s', newer than '%s', the version of its bundle. "
                        + "Install the bundle that goes with the data.")
                .formatted(model.module(), recorded.orElse("0.0.0"), target);
    }

    Fault requirementUnreached(SchemaVersion target) {
        return new Fault(
                ErrorCode.REQUIREMENT_UNREACHED,
                "Cannot upgrade '%s' to '%s', which its header requires: no registration leads there%s."
                        .formatted(
                                model.module(),
                                target,
                                known("leading to", model.graph().targets())),
                "Register a step that leads to '%s', or correct the header '%s'."
                        .formatted(target, SchemaRequirement.HEADER));
    }

    Fault rangeEmpty(SchemaRequirement range) {
        return new Fault(
                ErrorCode.REQUIREMENT_UNREACHED,
                "Cannot upgrade '%s' to a version in '%s', which its header requires: no registration leads there%s."
                        .formatted(
                                model.module(),
                                range,
                                known("leading to", model.graph().targets())),
                "Register a step that leads into the range, or correct the header '%s'."
                        .formatted(SchemaRequirement.HEADER));
    }

    Fault unreachable(SchemaVersion target) {
        String version = recorded.orElse("0.0.0");
        boolean known = model.graph().starts().contains(SchemaVersion.parse(version));
        String reason = known
                ? "no registrations lead from one to the other"
                : "no registration starts there%s"
                        .formatted(known("starting from", model.graph().starts()));
        String found = recorded.isPresent() ? "its recorded version '%s'" : "nothing ('%s', no release is recorded)";
        return new Fault(
                ErrorCode.RECORDED_VERSION_UNKNOWN,
                "Cannot upgrade '%s' from %s to '%s': %s."
                        .formatted(model.module(), found.formatted(version), target, reason),
                "Register a step from '%s', or record in Release_ the version that the data really have."
                        .formatted(version));
    }

    Fault endVersions(SortedSet<SchemaVersion> ends) {
        String version = recorded.orElse("0.0.0");
        String remedy = "Name the version to reach in the bundle's header '%s'".formatted(SchemaRequirement.HEADER);
        return ends.isEmpty()
                ? new Fault(
                        ErrorCode.END_VERSION_MISSING,
                        "Cannot tell which version of '%s' is the last: from '%s' the registrations go in a circle."
                                .formatted(model.module(), version),
                        remedy + ".")
                : new Fault(
                        ErrorCode.END_VERSIONS_SEVERAL,
                        "Cannot tell which version of '%s' is the last: from '%s' the registrations lead to %s."
                                .formatted(model.module(), version, list(ends)),
                        remedy + ", or remove registrations until one end version is left.");
    }

    Fault unreadable(SluiceException cause) {
        return new Fault(
                cause.code(),
                "Cannot upgrade '%s': its recorded version '%s' is no schema version."
                        .formatted(model.module(), recorded.orElse("")),
                "Record in Release_ the version that the data really have. " + cause.remedy());
    }

    private static String known(String what, Collection<SchemaVersion> versions) {
        return versions.isEmpty() ? "; none are registered" : "; known are those %s %s".formatted(what, list(versions));
    }

    private static String list(Collection<SchemaVersion> versions) {
        return versions.stream().map(version -> "'" + version + "'").collect(Collectors.joining(", "));
    }
}
