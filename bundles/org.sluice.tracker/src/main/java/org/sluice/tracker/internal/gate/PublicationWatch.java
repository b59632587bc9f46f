package org.sluice.tracker.internal.gate;

import java.util.Collection;
import java.util.Map;
import java.util.function.Consumer;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceEvent;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.hooks.service.EventListenerHook;
import org.osgi.framework.hooks.service.ListenerHook.ListenerInfo;
import org.sluice.api.ModuleName;
import org.sluice.tracker.internal.GateFilter;

/**
 * Sees the releases of one bundle at the moment at which they can be seen, before any listener hears of them.
 *
 * <p>{@code registerService} returns only when every listener has done what it wants to, a slow component included.
 */
final class PublicationWatch implements EventListenerHook {
    private final Bundle publisher;
    private final Consumer<ModuleName> registering;

    /** Calls back on the thread that registers. */
    PublicationWatch(Bundle publisher, Consumer<ModuleName> registering) {
        this.publisher = publisher;
        this.registering = registering;
    }

    @Override
    public void event(ServiceEvent event, Map<BundleContext, Collection<ListenerInfo>> listeners) {
        ServiceReference<?> service = event.getServiceReference();
        if (event.getType() == ServiceEvent.REGISTERED
                && publisher.equals(service.getBundle())
                && service.getProperty(GateFilter.MODULE) instanceof String module) {
            registering.accept(new ModuleName(module));
        }
    }
}
