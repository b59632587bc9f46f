package org.sluice.engine.internal;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
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

    private static final Duration OPENING_PATIENCE = Duration.ofSeconds(5);

    private final List<Gate> gates = new CopyOnWriteArrayList<>();
    private final Map<ModuleName, Passage> passages = new ConcurrentHashMap<>();

    /** A module's lock, and whether components are let through to its data. */
    private static final class Passage {
        private boolean open;
    }

    void add(Gate gate) {
        gates.add(gate);
    }

    /** Opens a gate that came late for the releases that are good now. */
    void openFor(Gate gate, List<ReleaseRecord> good) {
        for (ReleaseRecord release : good) {
            Passage passage = passage(release.module());
            synchronized (passage) {
                if (passage.open && gates.contains(gate)) {
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

    /**
     * Closes every gate for a module.
     *
     * @throws RuntimeException of the first gate that could not be closed; the others are closed all the same
     */
    void close(ModuleName module) {
        Passage passage = passage(module);
        synchronized (passage) {
            if (passage.open) {
                List<RuntimeException> failures = gates.stream()
                        .flatMap(gate -> close(gate, module).stream())
                        .toList();
                passage.open = !failures.isEmpty();
                failures.stream().findFirst().ifPresent(failure -> {
                    throw failure;
                });
            }
        }
    }

    /** Closes every gate for a module whose data are gone or not to be trusted, as far as that can be done. */
    void closeAnyway(ModuleName module) {
        try {
            close(module);
        } catch (RuntimeException e) { // there is nobody to tell who could wait for it
            LOG.error("The gate of '{}' could not be closed", module, e);
        }
    }

    void closeAll() {
        passages.keySet().forEach(this::closeAnyway);
    }

    private static Optional<RuntimeException> close(Gate gate, ModuleName module) {
        try {
            gate.close(module);
            return Optional.empty();
        } catch (RuntimeException e) {
            return Optional.of(e);
        }
    }

    /** Returns when all that was opened before can be seen; a component that is slow to become active is not waited for. */
    void awaitOpened() {
        CompletableFuture<Void> opened =
                CompletableFuture.runAsync(() -> gates.forEach(gate -> call(gate, Gate::awaitOpened)));
        try {
            opened.get(OPENING_PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            LOG.debug("A component takes its time to become active", e);
        } catch (ExecutionException e) {
            LOG.error("A gate failed to open", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Passage passage(ModuleName module) {
        return passages.computeIfAbsent(module, name -> new Passage());
    }

    private static void call(Gate gate, Consumer<Gate> action) {
        try {
            action.accept(gate);
        } catch (RuntimeException
                | LinkageError
                | AssertionError e) { // an edge: one gate that fails must not keep the others from moving
            LOG.error("Gate '{}' failed", gate.getClass().getName(), e);
        }
    }
}
