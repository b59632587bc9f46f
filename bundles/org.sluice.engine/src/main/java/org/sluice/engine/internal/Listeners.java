package org.sluice.engine.internal;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sluice.api.UpgradeEvent;
import org.sluice.api.UpgradeListener;

/** The whiteboard of listeners. Safe for use by several threads; a listener that fails harms nobody. */
final class Listeners {
    private static final Logger LOG = LoggerFactory.getLogger(Listeners.class);

    private final List<UpgradeListener> listeners = new CopyOnWriteArrayList<>();

    void add(UpgradeListener listener) {
        listeners.add(listener);
    }

    void remove(UpgradeListener listener) {
        listeners.remove(listener);
    }

    void tell(UpgradeEvent event) {
        for (UpgradeListener listener : listeners) {
            try {
                listener.onEvent(event);
            } catch (RuntimeException | LinkageError | AssertionError e) { // an edge: listeners are foreign code
                LOG.warn(
                        "Listener '{}' failed at the event {}",
                        listener.getClass().getName(),
                        event,
                        e);
            }
        }
    }
}
