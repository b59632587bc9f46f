package org.sluice.tracker.internal.gate;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceEvent;
import org.osgi.framework.ServiceRegistration;
import org.osgi.framework.hooks.service.EventListenerHook;
import org.osgi.framework.hooks.service.ListenerHook.ListenerInfo;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;

/**
 * Spares listeners the events of gates that their filters exclude anyway.
 *
 * <p>A framework compares each service event with the filter of each listener, and every reference of a component is a
 * listener: with a thousand gates that is most of the work of opening them. This compares two names instead. What it
 * takes out, the framework would have found not to match; it looks at nothing but the event and the listener's filter,
 * so that there is no moment at which a listener is not known yet. A listener that takes events in spite of its filter
 * ({@code UnfilteredServiceListener}) misses those of other modules.
 */
@Component(
        service = {},
        immediate = true)
public final class GateEventFilter implements EventListenerHook {
    private static final int MOST_GONE = 100;

    private final Map<BundleContext, KnownListeners> known = new ConcurrentHashMap<>();
    private final ServiceRegistration<EventListenerHook> hook;

    /** Filters from now on. The hook is no service of the component, so that no event waits for the component. */
    @Activate
    public GateEventFilter(BundleContext context) {
        this.hook = context.registerService(EventListenerHook.class, this, null);
    }

    @Deactivate
    void deactivate() {
        hook.unregister();
    }

    @Override
    public void event(ServiceEvent event, Map<BundleContext, Collection<ListenerInfo>> listeners) {
        GateEvent.of(event).ifPresent(gate -> {
            if (known.size() > listeners.size() + MOST_GONE) {
                known.keySet().retainAll(listeners.keySet());
            }
            Set<String> names = gate.names();
            listeners.entrySet().removeIf(entry -> !concerns(gate, names, entry.getKey(), entry.getValue()));
        });
    }

    private boolean concerns(
            GateEvent gate, Set<String> names, BundleContext context, Collection<ListenerInfo> listeners) {
        KnownListeners before = known.getOrDefault(context, KnownListeners.NONE);
        KnownListeners now = before.of(listeners);
        if (now != before) {
            known.put(context, now);
        }
        if (now.ignore(names)) {
            return false;
        }
        now.shrink(listeners, gate);
        return true;
    }
}
