package org.sluice.liferay.internal.concurrent;

import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives items, in no certain order, to a few worker threads.
 *
 * <p>The calling thread reads the items and waits for all workers. They are new threads, so that they belong to the run of
 * the calling one. The first failure, of the reading or of a worker, ends the work: workers then take what is left without doing
 * anything, so that neither they nor the reader wait for ever, and nobody is interrupted in the midst of a statement.
 */
public final class Workers<T> {
    private static final Logger LOG = LoggerFactory.getLogger(Workers.class);
    private static final int THREADS =
            Math.max(2, Math.min(4, Runtime.getRuntime().availableProcessors()));
    private static final int QUEUE = 1_000;

    private final BlockingQueue<Optional<Item<T>>> queue = new ArrayBlockingQueue<>(QUEUE);
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    private final Hiring<T> hiring;

    private Workers(Hiring<T> hiring) {
        this.hiring = hiring;
    }

    /** Where the items come from; used by the calling thread. */
    @FunctionalInterface
    public interface Source<T> {
        /** The next item; empty when there are no more. */
        Optional<Item<T>> next() throws Exception;
    }

    /**
     * One item.
     *
     * @param value may be null
     */
    public record Item<T>(T value) {}

    /** Makes the worker of a thread, on it, when it has its first item. */
    @FunctionalInterface
    public interface Hiring<T> {
        Worker<T> hire() throws Exception;
    }

    /** What a thread does with its items; closed on it after the last one. */
    public interface Worker<T> extends AutoCloseable {
        void accept(T item) throws Exception;

        /** Called after the last item when nothing has failed. */
        void finish() throws Exception;

        @Override
        void close() throws SQLException;
    }

    /**
     * Does the work, and returns when no thread is at it any more.
     *
     * @param message of the exception; null to throw the failure as it is
     * @throws Exception with the message, caused by the first failure
     */
    public static <T> void run(Source<T> source, Hiring<T> hiring, @Nullable String message) throws Exception {
        Workers<T> workers = new Workers<>(hiring);
        workers.run(source);
        Throwable failure = workers.failure.get();
        if (failure instanceof Exception exception && message == null) {
            throw exception;
        }
        if (failure != null) {
            throw new Exception(message, failure);
        }
    }

    private void run(Source<T> source) {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            for (int i = 0; i < THREADS; i++) {
                threads.execute(this::work);
            }
            read(source);
        } finally {
            dismiss(threads);
        }
    }

    private void read(Source<T> source) {
        try {
            for (Optional<Item<T>> item = source.next(); item.isPresent(); item = source.next()) {
                queue.put(item);
                if (failure.get() != null) {
                    return;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            failed(e);
        } catch (Throwable e) { // an edge: whatever ends the reading ends the work
            failed(e);
        }
    }

    /** Tells each worker that there is no more, and waits for all; an interruption has to wait too. */
    private void dismiss(ExecutorService threads) {
        boolean interrupted = Thread.interrupted();
        int told = 0;
        threads.shutdown();
        while (told < THREADS || !threads.isTerminated()) {
            try {
                if (told < THREADS) {
                    queue.put(Optional.empty());
                    told++;
                } else if (!threads.awaitTermination(1, TimeUnit.HOURS)) {
                    LOG.info("Still waiting for the work of {} threads.", THREADS);
                }
            } catch (InterruptedException e) {
                interrupted = true;
                failed(e);
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void work() {
        Hand hand = new Hand();
        try {
            hand.take();
            if (!hand.isDismissed() && failure.get() == null) {
                accept(hand);
            }
        } catch (Throwable e) { // an edge: the thread that waits for all of them gets it
            failed(e);
        }
        while (!hand.isDismissed()) {
            try {
                hand.take();
            } catch (InterruptedException e) {
                failed(e);
            }
        }
    }

    private void accept(Hand hand) throws Exception {
        try (Worker<T> worker = hiring.hire()) {
            while (!hand.isDismissed() && failure.get() == null) {
                worker.accept(hand.value());
                hand.take();
            }
            if (failure.get() == null) {
                worker.finish();
            }
        }
    }

    /** What a worker has taken last; used by its thread. */
    private final class Hand {
        private Optional<Item<T>> taken = Optional.empty();
        private boolean dismissed;

        void take() throws InterruptedException {
            taken = queue.take();
            dismissed = taken.isEmpty();
        }

        boolean isDismissed() {
            return dismissed;
        }

        T value() {
            return taken.orElseThrow().value();
        }
    }

    private void failed(Throwable e) {
        Throwable first = failure.compareAndExchange(null, e);
        if (first != null && first != e) {
            first.addSuppressed(e);
        }
    }
}
