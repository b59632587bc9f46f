package org.sluice.engine.internal;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sluice.api.Database;
import org.sluice.api.ErrorCode;
import org.sluice.api.Fault;
import org.sluice.api.ModuleName;
import org.sluice.api.RunPrice;
import org.sluice.api.SluiceException;
import org.sluice.api.UpgradeEvent;
import org.sluice.api.UpgradeRun;
import org.sluice.api.spi.Gate;
import org.sluice.api.spi.ReleaseRecord;
import org.sluice.api.spi.RevertibleRuns;
import org.sluice.engine.lease.NodeId;
import org.sluice.engine.run.OpenRuns;
import org.sluice.engine.run.Prices;
import org.sluice.engine.run.Settlement.Settled;
import org.sluice.engine.store.RunRecord;

/**
 * The threads around the {@link Coordinator}: hands work to its one thread, follows the database as it comes and goes, and
 * ends runs in good order.
 *
 * <p>Safe for use by several threads. {@code connecting}, {@code loadFault} and {@code withdrawal} belong to the
 * coordinator's thread.
 */
final class Engine {
    private static final Logger LOG = LoggerFactory.getLogger(Engine.class);
    private static final Duration LOAD_RETRY = Duration.ofSeconds(5);
    private static final Duration ANNOUNCEMENT_PATIENCE = Duration.ofSeconds(20);

    private final NodeId node = NodeId.ofThisProcess();
    private final RevertibleRuns revertible;
    private final Supplier<Runnable> announcement;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
        Thread created = named("sluice-engine").newThread(work);
        worker = created;
        return created;
    });
    private final ThreadPoolExecutor pool;
    private final OpenRuns openRuns = new OpenRuns();
    private final Gates gates = new Gates();
    private final Listeners listeners = new Listeners();
    private final Coordinator coordinator;

    private volatile EngineSettings settings;
    private volatile @Nullable Thread worker;
    private volatile Optional<Database> database = Optional.empty();
    private Optional<Session> connecting = Optional.empty();
    private volatile Optional<Fault> loadFault = Optional.empty();
    private Optional<Runnable> withdrawal = Optional.empty();

    /**
     * @param revertible takes back what runs did
     * @param announcement tells others that the releases of a database are published, and gives what takes that back
     */
    Engine(EngineSettings settings, RevertibleRuns revertible, Supplier<Runnable> announcement) {
        this.revertible = revertible;
        this.settings = settings;
        this.announcement = announcement;
        this.pool = new ThreadPoolExecutor(
                settings.parallelism(),
                settings.parallelism(),
                0,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                named("sluice-run"));
        this.coordinator = new Coordinator(this::enqueue, pool, gates, listeners, this::outage);
        tell(it -> it.settings(settings));
    }

    /** Takes other settings; runs that are on go on with theirs. */
    void configure(EngineSettings changed) {
        settings = changed;
        // The core may never be above the maximum, not even for a moment.
        pool.setCorePoolSize(1);
        pool.setMaximumPoolSize(changed.parallelism());
        pool.setCorePoolSize(changed.parallelism());
        tell(it -> it.settings(changed));
    }

    /** For the methods that may be called on any thread; the others go through {@link #tell} and {@link #call}. */
    Coordinator coordinator() {
        return coordinator;
    }

    OpenRuns openRuns() {
        return openRuns;
    }

    Listeners listeners() {
        return listeners;
    }

    /** Does something on the coordinator's thread, some time. */
    void tell(Consumer<Coordinator> work) {
        enqueue(() -> work.accept(coordinator));
    }

    /** Does something on the coordinator's thread and waits for its result. */
    <T> T call(Function<Coordinator, T> work) {
        return onThread()
                ? work.apply(coordinator)
                : await(CompletableFuture.supplyAsync(() -> work.apply(coordinator), thread));
    }

    /** Waits for a result of another thread; its error is thrown as the {@link SluiceException} that it is. */
    <T> T await(Future<T> result) {
        if (onThread() && !result.isDone()) {
            throw new IllegalStateException("A listener or a component that goes cannot wait for an upgrade");
        }
        try {
            return result.get();
        } catch (ExecutionException e) {
            throw Failures.asSluice(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Failures.asSluice(e);
        }
    }

    /** What the next run of a module needs to be able to be taken back; reads the database on the calling thread. */
    Optional<RunPrice> price(ModuleName module) {
        return coordinator
                .readings()
                .plan(module)
                .map(plan -> settings.perRegistration() ? plan.beginning() : plan)
                .map(plan -> new Prices(coordinator.connectedSession().database()).of(plan));
    }

    void watch(Database found) {
        database = Optional.of(found);
        tell(Coordinator::outageChanged);
    }

    void unwatch(Database gone) {
        if (database.filter(current -> current == gone).isPresent()) {
            database = Optional.empty();
            tell(Coordinator::outageChanged);
        }
    }

    void add(Gate gate) {
        gates.add(gate);
        tell(it -> gates.openFor(gate, it.good()));
    }

    void remove(Gate gate) {
        gates.remove(gate);
    }

    void connect(DataSource dataSource) {
        enqueue(() -> {
            if (connecting.isPresent()) {
                LOG.debug("A database takes the place of another; runs on the former end on their own");
                coordinator.stopRuns();
                withdraw(coordinator);
            }
            Session session = new Session(dataSource, node, () -> settings, revertible, openRuns, this::settled);
            connecting = Optional.of(session);
            load(session);
        });
    }

    /** Ends the runs on this database in good order, and returns when nobody works with it any more. */
    void disconnect(DataSource dataSource) {
        if (thread.isShutdown()) {
            return;
        }
        awaitEnd(call(it -> isConnected(dataSource) ? it.stopRuns() : List.of()));
        call(it -> {
            if (isConnected(dataSource)) {
                withdraw(it);
            }
            return dataSource;
        });
    }

    void close() {
        List<CompletableFuture<UpgradeRun>> runs = List.of();
        try {
            runs = call(Coordinator::stopRuns);
            awaitEnd(runs);
            call(it -> {
                withdraw(it);
                return it;
            });
        } finally {
            runs.forEach(run -> run.completeExceptionally(Failures.brokenOff()));
            thread.shutdown();
            // Not "now": an interrupt in the middle of a statement closes the files of an embedded H2 for everybody.
            pool.shutdown();
        }
    }

    /** The one query of a start; tried again until it succeeds or the database goes. */
    private void load(Session session) {
        if (connecting.filter(current -> current == session).isEmpty()) {
            return;
        }
        try {
            List<ReleaseRecord> releases = session.join();
            loadFault = Optional.empty();
            coordinator.connected(session, releases);
            withdrawal = Optional.of(announce());
            session.nodes()
                    .follow(
                            number -> call(it -> {
                                it.reload();
                                return number;
                            }),
                            () -> tell(Coordinator::abandoned));
            enqueue(coordinator::begin);
        } catch (RuntimeException
                | LinkageError
                | AssertionError e) { // an edge: whatever it is, everything waits for the next attempt
            SluiceException failure = Failures.asSluice(e);
            if (loadFault.isEmpty()) {
                LOG.warn("{} Trying again every {} s.", failure.getMessage(), LOAD_RETRY.toSeconds(), e);
            }
            loadFault = Optional.of(failure.toFault());
            coordinator.outageChanged();
            CompletableFuture.delayedExecutor(LOAD_RETRY.toSeconds(), TimeUnit.SECONDS, this::enqueue)
                    .execute(() -> load(session));
        }
    }

    /**
     * Tells others that the releases are published, and waits for what they do then: a bundle activator may take over a
     * release, which must be seen before the first plan is made. Not on this thread, since they may ask the engine.
     */
    private Runnable announce() {
        CompletableFuture<Runnable> announced = CompletableFuture.supplyAsync(announcement);
        try {
            announced.get(ANNOUNCEMENT_PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            LOG.warn(
                    "Components that waited for the database are still at work after {} s; upgrades begin all the same",
                    ANNOUNCEMENT_PATIENCE.toSeconds());
        } catch (ExecutionException e) {
            throw Failures.asSluice(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return () -> withdraw(announced);
    }

    /** What is still being announced is withdrawn when that is done; nobody waits for it here. */
    private static void withdraw(CompletableFuture<Runnable> announced) {
        CompletableFuture<Void> withdrawn = announced.thenAccept(Runnable::run);
        if (announced.isDone()) {
            withdrawn.join();
        }
    }

    private boolean isConnected(DataSource dataSource) {
        return connecting.filter(session -> session.dataSource() == dataSource).isPresent();
    }

    private void withdraw(Coordinator it) {
        connecting.ifPresent(Session::close);
        connecting = Optional.empty();
        loadFault = Optional.empty();
        withdrawal.ifPresent(Runnable::run);
        withdrawal = Optional.empty();
        it.disconnected();
    }

    private void awaitEnd(List<CompletableFuture<UpgradeRun>> runs) {
        if (!runs.isEmpty()) {
            LOG.info(
                    "Waiting for {} upgrade(s) to stop at the next statement and be reverted, at most {} s",
                    runs.size(),
                    settings.shutdownTimeout().toSeconds());
        }
        try {
            CompletableFuture.allOf(runs.toArray(CompletableFuture[]::new))
                    .get(settings.shutdownTimeout().toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            LOG.debug("A run failed while it was asked to end", e);
        } catch (TimeoutException e) {
            LOG.warn(
                    "{} upgrade(s) were not reverted within {} s; the next start goes on with that",
                    runs.stream().filter(run -> !run.isDone()).count(),
                    settings.shutdownTimeout().toSeconds());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void settled(List<Settled> runs) {
        for (Settled settled : runs) {
            RunRecord run = settled.run();
            listeners.tell(new UpgradeEvent.RunSettled(
                    run.module(), run.id(), run.from() + " -> " + run.to(), run.node(), settled.result()));
        }
        tell(it -> it.settled(runs));
    }

    private Fault outage() {
        return loadFault
                .or(() -> database.flatMap(found -> found.status().fault()))
                .orElseGet(() -> new Fault(
                        ErrorCode.DATABASE_UNREACHABLE,
                        "The database is not connected yet.",
                        "See 'status' for what it waits for."));
    }

    private boolean onThread() {
        return Thread.currentThread() == worker;
    }

    private void enqueue(Runnable work) {
        if (!thread.isShutdown()) {
            thread.execute(() -> guarded(work));
        }
    }

    /** An edge: one piece of work that fails must not end the thread that all others need. */
    private static void guarded(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException | LinkageError | AssertionError e) {
            LOG.error("The engine could not do what it was asked for", e);
        }
    }

    private static ThreadFactory named(String name) {
        AtomicInteger count = new AtomicInteger();
        return work -> {
            Thread thread = new Thread(work, name + "-" + count.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }
}
