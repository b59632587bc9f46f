package org.sluice.engine.run;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.sluice.api.spi.Lease;

/** What the steps of one run have in common. Used by all threads of the run. */
final class RunScope {
    private final BooleanSupplier stop;
    private final Lease lease;
    private final AtomicLong schemaRevision = new AtomicLong();
    private final Map<Class<?>, Object> shared = new ConcurrentHashMap<>();

    /**
     * @param stop whether the run shall end before its next statement
     * @param lease under which it executes them
     */
    RunScope(BooleanSupplier stop, Lease lease) {
        this.stop = stop;
        this.lease = lease;
    }

    boolean isOvertaken() {
        return lease.lost();
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
