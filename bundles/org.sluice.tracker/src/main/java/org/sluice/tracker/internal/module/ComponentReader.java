package org.sluice.tracker.internal.module;

import com.liferay.portal.kernel.upgrade.UpgradeStep;
import com.liferay.portal.upgrade.registry.UpgradeStepRegistrator;
import com.liferay.portal.upgrade.release.SchemaCreator;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;
import org.sluice.api.Fault;
import org.sluice.api.SchemaRequirement;

/** Reads from Declarative Services what keeps the registrators of a bundle from coming. */
final class ComponentReader {
    private static final Set<String> REGISTRATORS =
            Set.of(UpgradeStepRegistrator.class.getName(), UpgradeStep.class.getName(), SchemaCreator.class.getName());
    private static final String HEADER = "Service-Component";

    private final ServiceComponentRuntime runtime;

    ComponentReader(ServiceComponentRuntime runtime) {
        this.runtime = runtime;
    }

    /**
     * Reads several bundles with one question, because the runtime goes through all components for each.
     *
     * @return the descriptions that there are, by bundle id
     */
    Map<Long, List<ComponentDescriptionDTO>> describe(Collection<Bundle> bundles) {
        return bundles.isEmpty()
                ? Map.of()
                : runtime.getComponentDescriptionDTOs(bundles.toArray(Bundle[]::new)).stream()
                        .collect(Collectors.groupingBy(description -> description.bundle.id));
    }

    /** What the bundle's registrators wait for, and what they can never get; empty when they are all there. */
    Optional<Contribution> read(Bundle bundle, Origin origin, List<ComponentDescriptionDTO> descriptions) {
        List<ComponentDescriptionDTO> registrators =
                descriptions.stream().filter(ComponentReader::isRegistrator).toList();
        List<Fault> faults = registrators.stream()
                .flatMap(registrator -> RegistratorWaits.forItself(registrator, origin.own()).stream())
                .toList();
        List<String> waits = descriptions.isEmpty()
                ? notDescribed(bundle)
                : registrators.stream().flatMap(this::waits).toList();
        return waits.isEmpty() && faults.isEmpty()
                ? Optional.empty()
                : Optional.of(new Contribution(origin.own(), origin, Optional.empty(), List.of(), waits, faults));
    }

    private static boolean isRegistrator(ComponentDescriptionDTO description) {
        return Arrays.stream(description.serviceInterfaces).anyMatch(REGISTRATORS::contains);
    }

    private static List<String> notDescribed(Bundle bundle) {
        boolean expected = bundle.getHeaders("").get(HEADER) != null
                && bundle.getHeaders("").get(SchemaRequirement.HEADER) != null;
        return expected
                ? List.of("Declarative Services has not read the components of its bundle '%s' yet."
                        .formatted(bundle.getSymbolicName()))
                : List.of();
    }

    private Stream<String> waits(ComponentDescriptionDTO registrator) {
        if (!runtime.isComponentEnabled(registrator)) {
            return Stream.of("Its registrator '%s' is disabled.".formatted(registrator.implementationClass));
        }
        Collection<ComponentConfigurationDTO> configurations = runtime.getComponentConfigurationDTOs(registrator);
        return configurations.isEmpty()
                ? Stream.of(RegistratorWaits.forConfiguration(registrator))
                : configurations.stream().flatMap(it -> RegistratorWaits.of(registrator, it).stream());
    }
}
