package org.sluice.engine.internal;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sluice.api.ModuleName;
import org.sluice.api.spi.Gate;
import org.sluice.api.spi.ReleaseRecord;

/**
 * The whiteboard of gates, and which modules are let through. Safe for use by several threads: calls for one module are
 * made under a lock of that module, so that they come one after the other.
 */
final class Gates {
    private static final Logger LOG = LoggerFactory.getLogger(Gates.class);

    private final List<Gate> gates = new CopyOnWriteArrayList<>();
    private final Map<ModuleName, Passage> passages = new ConcurrentHashMap<>();

    /** A module's lock, and the release that is let through. */
    private static final class Passage {
        private boolean open;
    }

    /** Adds a gate, and opens it for the releases that are good now. */
    void add(Gate gate, List<ReleaseRecord> good) {
        gates.add(gate);
        for (ReleaseRecord release : good) {
            Passage passage = passage(release.module());
            synchronized (passage) {
                if (passage.open) {
                    call(gate, g -> g.open(release));
                }
            }
        }
    }

    void remove(Gate gate) {
        gates.remove(gate);
    }

    void open(ReleaseRecord release) {
        Passage passage = passage(release.module());
        synchronized (passage) {
            passage.open = true;
            gates.forEach(gate -> call(gate, g -> g.open(release)));
        }
    }

    void close(ModuleName module) {
        Passage passage = passage(module);
        synchronized (passage) {
            if (passage.open) {
                gates.forEach(gate -> call(gate, g -> g.close(module)));
                passage.open = false;
            }
        }
    }

    void closeAll() {
        passages.keySet().forEach(this::close);
    }

    /** Returns when all that was opened before can be seen. */
    void awaitOpened() {
        gates.forEach(gate -> call(gate, Gate::awaitOpened));
    }

    private Passage passage(ModuleName module) {
        return passages.computeIfAbsent(module, name -> new Passage());
    }

    private static void call(Gate gate, Consumer<Gate> action) {
        try {
            action.accept(gate);
        } catch (RuntimeException e) { // an edge: one gate that fails must not keep the others from moving
            LOG.error("Gate '{}' failed", gate.getClass().getName(), e);
        }
    }
}
