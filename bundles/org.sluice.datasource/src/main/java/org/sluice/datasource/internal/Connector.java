package org.sluice.datasource.internal;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.osgi.service.jdbc.DataSourceFactory;
import org.slf4j.Logger;
import org.sluice.api.Database.State;
import org.sluice.api.Database.Status;
import org.sluice.api.Fault;

/**
 * Connects to a database on a thread of its own, however long that takes, and then publishes the pool.
 *
 * <p>The thread is never interrupted: an interrupt breaks the files of an embedded database. What it has opened when it
 * finds itself closed, it takes back by itself.
 */
final class Connector implements AutoCloseable {
    private final Settings settings;
    private final DataSourceFactory factory;
    private final Function<DataSource, Runnable> publisher;
    private final Clock clock;
    private final Pause pause;
    private final Logger log;
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile Status status;
    /** Guarded by this: takes the pool back; set once it is published. */
    private @Nullable Runnable withdrawal;

    /**
     * Prepares to connect.
     *
     * @param publisher offers the pool to others, and returns what ends that
     */
    Connector(
            Settings settings,
            DataSourceFactory factory,
            Function<DataSource, Runnable> publisher,
            Clock clock,
            Pause pause,
            Logger log) {
        this.settings = settings;
        this.factory = factory;
        this.publisher = publisher;
        this.clock = clock;
        this.pause = pause;
        this.log = log;
        this.status = new Status(State.WAITING, settings.target(), clock.instant(), Optional.empty());
    }

    /** Begins; to be called once. */
    Connector start() {
        Thread thread = new Thread(this::run, "sluice-database");
        thread.setDaemon(true);
        thread.start();
        return this;
    }

    Status status() {
        return status;
    }

    /** Withdraws and closes the pool; no attempt follows. */
    @Override
    public void close() {
        closed.countDown();
        Runnable taken;
        synchronized (this) {
            taken = withdrawal;
            withdrawal = null;
        }
        if (taken != null) {
            taken.run();
        }
    }

    private void run() {
        Instant start = clock.instant();
        Backoff backoff = Backoff.upTo(settings.retryMaximum());
        try {
            do {
                Optional<Pools.Opened> opened = attempt(backoff);
                if (opened.isPresent()) {
                    connected(opened.get(), Duration.between(start, clock.instant()));
                    return;
                }
                Duration wait = backoff.next();
                backoff = backoff.grown();
                if (pause.stoppedWithin(wait, closed)) {
                    return;
                }
            } while (true);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Optional<Pools.Opened> attempt(Backoff backoff) {
        try {
            return Optional.of(Pools.open(settings, factory));
        } catch (SQLException | RuntimeException e) {
            log.debug("Attempt to connect to {} failed", settings.target(), e);
            failed(Faults.of(e, settings), backoff);
            return Optional.empty();
        }
    }

    private void failed(Fault fault, Backoff backoff) {
        if (status.fault().filter(fault::equals).isPresent() || closed.getCount() == 0) {
            return;
        }
        status = new Status(State.WAITING, settings.target(), clock.instant(), Optional.of(fault));
        log.warn(
                "{} {} Next try in {} s, later at most every {} s.",
                fault.problem(),
                fault.remedy(),
                backoff.next().toSeconds(),
                backoff.maximum().toSeconds());
    }

    private void connected(Pools.Opened opened, Duration time) {
        HikariDataSource pool = opened.pool();
        if (closed.getCount() == 0) {
            pool.close();
            return;
        }
        status = new Status(State.CONNECTED, settings.target(), clock.instant(), Optional.empty());
        log.info(
                "Connected to {}: {}, after {} s",
                settings.target(),
                opened.product(),
                String.format(Locale.ROOT, "%.1f", time.toMillis() / 1000.0));
        Runnable published = publisher.apply(pool);
        synchronized (this) {
            withdrawal = () -> {
                published.run();
                pool.close();
            };
        }
        if (closed.getCount() == 0) {
            close();
        }
    }
}
