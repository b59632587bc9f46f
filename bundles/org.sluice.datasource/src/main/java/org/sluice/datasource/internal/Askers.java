package org.sluice.datasource.internal;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.osgi.framework.hooks.service.ListenerHook;
import org.sluice.api.ModuleName;

/**
 * Knows which gated data sources are asked for: those that a service listener of the framework waits for.
 *
 * <p>The framework calls it on the thread of whoever asks, in the midst of that: what follows belongs on another thread.
 */
final class Askers implements ListenerHook {
    private final Consumer<ModuleName> changed;
    /** Guarded by itself. */
    private final Map<ModuleName, Set<ListenerInfo>> listeners = new HashMap<>();

    /**
     * Knows of nobody yet.
     *
     * @param changed is told of a module that is asked for, or not any more
     */
    Askers(Consumer<ModuleName> changed) {
        this.changed = changed;
    }

    boolean ask(ModuleName module) {
        synchronized (listeners) {
            return listeners.containsKey(module);
        }
    }

    @Override
    public void added(Collection<ListenerInfo> added) {
        for (ListenerInfo listener : added) {
            // One that is removed already may be told as added only after that
            if (!listener.isRemoved()) {
                modules(listener).forEach(module -> add(module, listener));
            }
        }
    }

    @Override
    public void removed(Collection<ListenerInfo> removed) {
        for (ListenerInfo listener : removed) {
            modules(listener).forEach(module -> remove(module, listener));
        }
    }

    private void add(ModuleName module, ListenerInfo listener) {
        synchronized (listeners) {
            listeners.computeIfAbsent(module, name -> new HashSet<>()).add(listener);
        }
        changed.accept(module);
    }

    private void remove(ModuleName module, ListenerInfo listener) {
        synchronized (listeners) {
            listeners.computeIfPresent(module, (name, known) -> {
                known.remove(listener);
                return known.isEmpty() ? null : known;
            });
        }
        changed.accept(module);
    }

    private static Set<ModuleName> modules(ListenerInfo listener) {
        String filter = listener.getFilter();
        return filter == null ? Set.of() : FilterNames.in(filter);
    }
}
