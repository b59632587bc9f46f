package org.sluice.engine.run;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** What the steps of one run have in common. Used by all threads of the run. */
final class RunScope {
    private final BooleanSupplier stop;
    private final AtomicLong schemaRevision = new AtomicLong();
    private final Map<Class<?>, Object> shared = new ConcurrentHashMap<>();

    /** @param stop whether the run shall end before its next statement */
    RunScope(BooleanSupplier stop) {
        this.stop = stop;
    }

    boolean isStopped() {
        return stop.getAsBoolean();
    }

    void schemaMayHaveChanged() {
        schemaRevision.incrementAndGet();
    }

    long schemaRevision() {
        return schemaRevision.get();
    }

    <T> T shared(Class<T> type, Supplier<T> maker) {
        return type.cast(shared.computeIfAbsent(type, missing -> maker.get()));
    }
}
