package org.sluice.tracker.internal.diary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;
import org.sluice.tracker.internal.GateFilter;

/** Finds the components behind gates that have become active since it looked last. For use by one thread. */
final class GatedComponents {
    private static final int MOST_LINES = 20;

    private final ServiceComponentRuntime runtime;
    private Set<Active> known = Set.of();

    /** A component configuration has another id after it was deactivated and activated again. */
    private record Active(String component, long configurationId) implements Comparable<Active> {
        @Override
        public int compareTo(Active other) {
            int byName = component.compareTo(other.component);
            return byName == 0 ? Long.compare(configurationId, other.configurationId) : byName;
        }
    }

    GatedComponents(ServiceComponentRuntime runtime) {
        this.runtime = runtime;
    }

    /** Goes once through all components. */
    List<Line> turn() {
        Set<Active> now = new TreeSet<>();
        runtime.getComponentDescriptionDTOs().stream()
                .filter(GatedComponents::isGated)
                .flatMap(component -> runtime.getComponentConfigurationDTOs(component).stream())
                .filter(GatedComponents::isActive)
                .forEach(it -> now.add(new Active(it.description.name, it.id)));
        List<Active> news = new ArrayList<>(now);
        news.removeAll(known);
        known = now;
        return news.size() > MOST_LINES
                ? List.of(Line.info(news.size() + " components are active behind their gates"))
                : news.stream()
                        .map(it -> Line.info("active: " + it.component()))
                        .toList();
    }

    private static boolean isGated(ComponentDescriptionDTO component) {
        return Arrays.stream(component.references)
                .anyMatch(reference -> GateFilter.gate(reference.interfaceName, reference.target)
                        .isPresent());
    }

    private static boolean isActive(ComponentConfigurationDTO configuration) {
        return configuration.state == ComponentConfigurationDTO.ACTIVE
                || configuration.state == ComponentConfigurationDTO.SATISFIED;
    }
}
