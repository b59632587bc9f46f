package org.sluice.tracker.internal.gate;

import java.util.Arrays;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.osgi.framework.hooks.service.ListenerHook.ListenerInfo;
import org.sluice.tracker.internal.GateFilter;

/** The listeners of one bundle, in their order, with what their filters ask for. Immutable. */
final class KnownListeners {
    static final KnownListeners NONE = new KnownListeners(new ListenerInfo[0], new GateFilter[0]);

    private final ListenerInfo[] listeners;
    private final GateFilter[] filters;
    /** For each listener the name that an event must have to concern it; an array, for it is gone through so often. */
    private final String[] names;

    private KnownListeners(ListenerInfo[] listeners, GateFilter[] filters) {
        this.listeners = listeners;
        this.filters = filters;
        this.names = Arrays.stream(filters)
                .map(filter -> filter.module()
                        .or(filter::shortModule)
                        .or(filter::objectClass)
                        .orElse(GateEvent.ANY_NAME))
                .distinct()
                .toArray(String[]::new);
    }

    /** Returns this if it is of these listeners; otherwise reads those that it does not know. */
    KnownListeners of(Collection<ListenerInfo> current) {
        return isOf(current) ? this : read(current);
    }

    /** Whether none of them has to hear of an event with these names. A quick answer for most bundles. */
    boolean ignore(Set<String> ofEvent) {
        for (String name : names) {
            if (ofEvent.contains(name)) {
                return false;
            }
        }
        return true;
    }

    /** Takes the listeners out that need not hear of a gate. */
    void shrink(Collection<ListenerInfo> current, GateEvent gate) {
        Iterator<ListenerInfo> iterator = current.iterator();
        for (GateFilter filter : filters) {
            iterator.next();
            if (!gate.concerns(filter)) {
                iterator.remove();
            }
        }
    }

    private boolean isOf(Collection<ListenerInfo> current) {
        if (current.size() != listeners.length) {
            return false;
        }
        int i = 0;
        for (ListenerInfo listener : current) {
            if (listener != listeners[i++]) {
                return false;
            }
        }
        return true;
    }

    private KnownListeners read(Collection<ListenerInfo> current) {
        IdentityHashMap<ListenerInfo, GateFilter> known = new IdentityHashMap<>();
        for (int i = 0; i < listeners.length; i++) {
            known.put(listeners[i], filters[i]);
        }
        List<ListenerInfo> copy = List.copyOf(current);
        GateFilter[] read = copy.stream()
                .map(listener -> known.computeIfAbsent(listener, it -> GateFilter.of(it.getFilter())))
                .toArray(GateFilter[]::new);
        return new KnownListeners(copy.toArray(ListenerInfo[]::new), read);
    }
}
