package org.sluice.tracker.internal.module;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Dictionary;
import java.util.List;
import java.util.Optional;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.framework.wiring.FrameworkWiring;
import org.sluice.api.ErrorCode;
import org.sluice.api.Fault;
import org.sluice.api.SchemaRequirement;
import org.sluice.api.SluiceException;
import org.sluice.api.spi.Registration;
import org.sluice.liferay.InitialSchema;
import org.sluice.liferay.UpgradeScripts;

/** Reads what a bundle itself says about its module: its header, its scripts, and why it is not started. */
final class BundleReader {
    private static final String SERVICE_HEADER = "Liferay-Service";

    private final Resolution resolution;

    BundleReader(FrameworkWiring wiring) {
        this.resolution = new Resolution(wiring);
    }

    /** Empty when the bundle has no header, or is neither started nor kept from it by something that is missing. */
    Optional<Contribution> read(Bundle bundle, Origin origin) {
        Dictionary<String, String> headers = bundle.getHeaders("");
        String requirement = headers.get(SchemaRequirement.HEADER);
        if (requirement == null || headers.get(Constants.FRAGMENT_HOST) != null) {
            return Optional.empty();
        }
        if (isStarted(bundle)) {
            boolean hasScripts = Boolean.parseBoolean(
                    Optional.ofNullable(headers.get(SERVICE_HEADER)).orElse("").strip());
            return Optional.of(started(bundle, origin, requirement, hasScripts));
        }
        return waits(bundle)
                .map(wait -> new Contribution(
                        origin.own(), origin, Optional.of(requirement), List.of(), List.of(wait), List.of()));
    }

    /** Whether the bundle's components are active, also while it waits for its first class to be loaded. */
    static boolean isStarted(Bundle bundle) {
        return bundle.getState() == Bundle.ACTIVE || (bundle.getState() == Bundle.STARTING && isLazy(bundle));
    }

    private static boolean isLazy(Bundle bundle) {
        String policy = bundle.getHeaders("").get(Constants.BUNDLE_ACTIVATIONPOLICY);
        return policy != null && policy.strip().startsWith(Constants.ACTIVATION_LAZY);
    }

    private Optional<String> waits(Bundle bundle) {
        return switch (bundle.getState()) {
            case Bundle.STARTING ->
                Optional.of("Its bundle '%s' is still being started.".formatted(bundle.getSymbolicName()));
            case Bundle.INSTALLED ->
                Optional.ofNullable(bundle.adapt(BundleRevision.class))
                        .flatMap(resolution::missing)
                        .map(missing ->
                                "Its bundle '%s' does not resolve: %s.".formatted(bundle.getSymbolicName(), missing));
            default -> Optional.empty();
        };
    }

    private static Contribution started(Bundle bundle, Origin origin, String requirement, boolean hasScripts) {
        Optional<Registration> initial = hasScripts
                ? InitialSchema.registration(requirement.strip(), path -> Optional.ofNullable(bundle.getEntry(path)))
                : Optional.empty();
        boolean versionMissing = initial.isPresent() && isRange(requirement);
        UpgradeScripts.Found upgrades = UpgradeScripts.read(
                origin.own(), files(bundle, UpgradeScripts.FOLDER), path -> Optional.ofNullable(bundle.getEntry(path)));
        List<Registration> registrations = new ArrayList<>(upgrades.registrations());
        List<Fault> faults = new ArrayList<>(upgrades.faults());
        if (versionMissing) {
            faults.add(rangeForScripts(bundle, requirement));
        } else {
            initial.ifPresent(registrations::add);
        }
        return new Contribution(origin.own(), origin, Optional.of(requirement), registrations, List.of(), faults);
    }

    private static List<String> files(Bundle bundle, String folder) {
        return Optional.ofNullable(bundle.getEntryPaths(folder)).map(Collections::list).stream()
                .flatMap(List::stream)
                .filter(path -> !path.endsWith("/"))
                .toList();
    }

    /** A header that cannot be read is no range; the engine is going to refuse it. */
    private static boolean isRange(String requirement) {
        try {
            return SchemaRequirement.parse(requirement).exact().isEmpty();
        } catch (SluiceException e) {
            return false;
        }
    }

    private static Fault rangeForScripts(Bundle bundle, String requirement) {
        return new Fault(
                ErrorCode.INITIAL_SCHEMA_VERSION_MISSING,
                "Cannot tell which version '%s' of '%s' makes: the header '%s' is the range '%s', and a version is expected."
                        .formatted(
                                InitialSchema.FOLDER, bundle.getSymbolicName(), SchemaRequirement.HEADER, requirement),
                "Write the version that the scripts make into the header, or register a step from '0.0.0' instead.");
    }
}
