package org.sluice.engine.lease;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** One background thread that does not keep the process alive. */
final class Daemon implements AutoCloseable {
    private static final Duration FAREWELL = Duration.ofSeconds(2);

    private final ScheduledThreadPoolExecutor thread;

    Daemon(String name) {
        thread = new ScheduledThreadPoolExecutor(
                1,
                work -> {
                    Thread made = new Thread(work, name);
                    made.setDaemon(true);
                    return made;
                },
                new ThreadPoolExecutor.DiscardPolicy());
        thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    /** Does the work again and again, which must not throw. */
    void repeat(Duration pause, Runnable work) {
        Future<?> unused =
                thread.scheduleWithFixedDelay(work, pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Does the work, which must not throw, once after a while; does nothing when it is closed. */
    void later(Duration delay, Runnable work) {
        Future<?> unused = thread.schedule(work, delay.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Begins nothing more. Without an interrupt, which would close the files of an embedded H2 for everybody. */
    @Override
    public void close() {
        thread.shutdown();
    }

    /** Waits a moment for what is under way after {@link #close}. */
    void join() {
        try {
            thread.awaitTermination(FAREWELL.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
