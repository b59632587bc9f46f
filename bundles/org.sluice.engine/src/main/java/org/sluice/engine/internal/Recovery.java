package org.sluice.engine.internal;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.sluice.api.Fault;

/**
 * Has runs settled that nobody executes any more, and tries again until that is done. Used by the coordinator's thread; the
 * work itself is done by the pool.
 */
final class Recovery {
    private static final Duration RETRY = Duration.ofSeconds(5);

    private final Executor thread;
    private final Executor pool;
    private boolean busy;

    Recovery(Executor thread, Executor pool) {
        this.thread = thread;
        this.pool = pool;
    }

    /**
     * Begins, unless that is under way.
     *
     * @param effects asked, on the coordinator's thread, what runs did outside of the database
     * @param needed whether something is left to be settled in this session
     * @param ended told, on the coordinator's thread, why it could not be done yet; empty when it is done
     */
    void begin(Session session, Supplier<Effects> effects, BooleanSupplier needed, Consumer<Optional<Fault>> ended) {
        if (busy || !needed.getAsBoolean()) {
            return;
        }
        busy = true;
        Effects known = effects.get();
        pool.execute(() -> {
            Optional<Fault> reason = session.settle(known);
            thread.execute(() -> {
                busy = false;
                if (needed.getAsBoolean()) {
                    ended.accept(reason);
                    reason.ifPresent(some -> later(() -> begin(session, effects, needed, ended)));
                }
            });
        });
    }

    private void later(Runnable work) {
        CompletableFuture.delayedExecutor(RETRY.toSeconds(), TimeUnit.SECONDS, thread)
                .execute(work);
    }
}
