package org.sluice.tracker.internal;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does work once after a burst of signals: when none came for a period, and after ten periods in any case.
 *
 * <p>Safe for use by several threads. The work is done on one thread of its own, never twice at once.
 */
public final class QuietPeriod implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(QuietPeriod.class);
    private static final int MOST_PERIODS = 10;
    private static final long END_SECONDS = 10;

    private final long period;
    private final Runnable work;
    private final ScheduledThreadPoolExecutor executor;
    /** Guarded by this. */
    private Optional<Burst> burst = Optional.empty();

    private record Burst(long began, Future<?> due) {}

    /** Waits for signals on a thread of this name. */
    public QuietPeriod(String threadName, Duration period, Runnable work) {
        this.period = period.toNanos();
        this.work = work;
        this.executor = new ScheduledThreadPoolExecutor(1, task -> {
            Thread thread = new Thread(task, threadName);
            thread.setDaemon(true);
            return thread;
        });
        executor.setRemoveOnCancelPolicy(true);
        executor.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    /** Says that there is work; returns at once. */
    public synchronized void signal() {
        if (executor.isShutdown()) {
            return;
        }
        long now = System.nanoTime();
        long began = burst.map(Burst::began).orElse(now);
        long latest = Math.max(0, began + MOST_PERIODS * period - now);
        burst.ifPresent(current -> current.due().cancel(false));
        Future<?> due = executor.schedule(this::work, Math.min(period, latest), TimeUnit.NANOSECONDS);
        burst = Optional.of(new Burst(began, due));
    }

    /** Drops work that has not begun, and waits for the end of work that has. */
    @Override
    public void close() {
        executor.shutdown();
        try {
            if (!executor.awaitTermination(END_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("What was begun has not ended within {} s and is left alone", END_SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void work() {
        synchronized (this) {
            burst = Optional.empty();
        }
        try {
            work.run();
        } catch (RuntimeException e) { // an edge: the next signal must find the thread alive
            LOG.error("Work of the tracker failed", e);
        }
    }
}
