package org.sluice.tracker.internal.gate;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceEvent;
import org.osgi.framework.ServiceReference;
import org.sluice.tracker.internal.GateFilter;

/**
 * The coming or going of a service that belongs to a module: a release or a gated data source.
 *
 * @param classes the classes that the service is offered as
 * @param module its property {@value GateFilter#MODULE}
 * @param shortModule its property {@value GateFilter#MODULE_SHORT}
 */
record GateEvent(Set<String> classes, Optional<String> module, Optional<String> shortModule) {
    /** The name of the listeners that ask for none: every event has it. */
    static final String ANY_NAME = "";

    /**
     * Reads an event; empty for every other service, and for a change of properties: that concerns also the listeners
     * whose filters matched the properties before.
     */
    static Optional<GateEvent> of(ServiceEvent event) {
        if (event.getType() != ServiceEvent.REGISTERED && event.getType() != ServiceEvent.UNREGISTERING) {
            return Optional.empty();
        }
        ServiceReference<?> service = event.getServiceReference();
        Object module = service.getProperty(GateFilter.MODULE);
        Object shortModule = service.getProperty(GateFilter.MODULE_SHORT);
        boolean readable = isTextOrMissing(module) && isTextOrMissing(shortModule);
        if (!readable || (module == null && shortModule == null)) {
            return Optional.empty();
        }
        Set<String> classes = Set.of((String[]) service.getProperty(Constants.OBJECTCLASS));
        return Optional.of(new GateEvent(
                classes, Optional.ofNullable((String) module), Optional.ofNullable((String) shortModule)));
    }

    /** Every name by which a listener may ask for it, with the one of those that ask for none. */
    Set<String> names() {
        return Stream.of(Stream.of(ANY_NAME), classes.stream(), module.stream(), shortModule.stream())
                .flatMap(names -> names)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a listener with this filter may have to hear of it. */
    boolean concerns(GateFilter filter) {
        return filter.objectClass().map(classes::contains).orElse(true)
                && (filter.module().isEmpty() || filter.module().equals(module))
                && (filter.shortModule().isEmpty() || filter.shortModule().equals(shortModule));
    }

    private static boolean isTextOrMissing(Object value) {
        return value == null || value instanceof String;
    }
}
