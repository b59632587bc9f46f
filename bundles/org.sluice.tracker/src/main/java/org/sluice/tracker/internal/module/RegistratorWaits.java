package org.sluice.tracker.internal.module;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;
import org.osgi.service.component.runtime.dto.ReferenceDTO;
import org.osgi.service.component.runtime.dto.UnsatisfiedReferenceDTO;
import org.sluice.api.ErrorCode;
import org.sluice.api.Fault;
import org.sluice.api.ModuleName;
import org.sluice.tracker.internal.GateFilter;

/** Tells in sentences what keeps a registrator component from being active. Pure. */
final class RegistratorWaits {
    private static final String CAUSE = "Caused by: ";

    private RegistratorWaits() {}

    /** Empty when the component's service is there: everybody was told of it then. */
    static List<String> of(ComponentDescriptionDTO registrator, ComponentConfigurationDTO configuration) {
        return switch (configuration.state) {
            case ComponentConfigurationDTO.UNSATISFIED_CONFIGURATION -> List.of(forConfiguration(registrator));
            case ComponentConfigurationDTO.UNSATISFIED_REFERENCE -> forServices(registrator, configuration);
            case ComponentConfigurationDTO.FAILED_ACTIVATION -> List.of(failed(registrator, configuration));
            default -> configuration.service == null ? List.of(unregistered(registrator)) : List.of();
        };
    }

    /** A component that is not activated yet counts as unsatisfied too, though it lacks nothing. */
    private static List<String> forServices(
            ComponentDescriptionDTO registrator, ComponentConfigurationDTO configuration) {
        return configuration.unsatisfiedReferences.length == 0
                ? List.of(unregistered(registrator))
                : Arrays.stream(configuration.unsatisfiedReferences)
                        .map(reference -> forService(registrator, reference))
                        .toList();
    }

    private static String unregistered(ComponentDescriptionDTO registrator) {
        return "Its registrator '%s' is about to be registered.".formatted(registrator.implementationClass);
    }

    static String forConfiguration(ComponentDescriptionDTO registrator) {
        return "Its registrator '%s' waits for a configuration with the PID '%s'."
                .formatted(registrator.implementationClass, String.join("' or '", registrator.configurationPid));
    }

    /** The fault of a registrator that can only come when its own upgrade is done. */
    static Optional<Fault> forItself(ComponentDescriptionDTO registrator, ModuleName own) {
        return Arrays.stream(registrator.references)
                .filter(reference -> !reference.cardinality.startsWith("0"))
                .filter(reference -> GateFilter.gate(reference.interfaceName, target(registrator, reference))
                        .filter(own::equals)
                        .isPresent())
                .findFirst()
                .map(reference -> new Fault(
                        ErrorCode.REGISTRATOR_WAITS_FOR_ITSELF,
                        ("Cannot upgrade '%s': its registrator '%s' waits with the reference '%s' for '%s' of '%s' "
                                        + "itself, which comes only after the upgrade.")
                                .formatted(
                                        own,
                                        registrator.implementationClass,
                                        reference.name,
                                        reference.interfaceName,
                                        own),
                        "Remove the reference; the steps get their connection from the upgrade."));
    }

    private static String forService(ComponentDescriptionDTO registrator, UnsatisfiedReferenceDTO missing) {
        String service = Arrays.stream(registrator.references)
                .filter(reference -> reference.name.equals(missing.name))
                .map(reference -> reference.interfaceName)
                .findFirst()
                .orElse(missing.name);
        String target = missing.target == null || missing.target.isBlank() ? "" : " with '" + missing.target + "'";
        return "Its registrator '%s' waits for the service '%s'%s (reference '%s')."
                .formatted(registrator.implementationClass, service, target, missing.name);
    }

    private static String failed(ComponentDescriptionDTO registrator, ComponentConfigurationDTO configuration) {
        return "Its registrator '%s' could not be activated: %s. Mend it, and install its bundle again."
                .formatted(registrator.implementationClass, rootCause(configuration.failure));
    }

    /** The runtime tells a stack trace; what a reader needs stands behind its last cause. */
    private static String rootCause(@Nullable String stackTrace) {
        List<String> lines =
                stackTrace == null ? List.of() : stackTrace.strip().lines().toList();
        String first = lines.isEmpty() ? "it does not say why" : lines.get(0);
        return lines.stream()
                .filter(line -> line.startsWith(CAUSE))
                .reduce((earlier, later) -> later)
                .map(line -> line.substring(CAUSE.length()))
                .orElse(first);
    }

    /** A target in the component's properties goes before the one in the reference. */
    private static String target(ComponentDescriptionDTO registrator, ReferenceDTO reference) {
        Object target = registrator.properties.get(reference.name + ".target");
        return target instanceof String text ? text : Objects.requireNonNullElse(reference.target, "");
    }
}
