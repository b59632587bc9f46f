package org.sluice.tracker.internal.gate;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.framework.hooks.service.EventListenerHook;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sluice.api.ErrorCode;
import org.sluice.api.ModuleName;
import org.sluice.api.SluiceException;
import org.sluice.api.spi.Gate;
import org.sluice.api.spi.ReleaseRecord;
import org.sluice.tracker.internal.TrackerConfiguration;

/**
 * The gate that publishes {@code Release} services.
 *
 * <p>Threads: {@link #open} only says what is wanted; a thread of the pool registers the service, and with it activates
 * the components that waited, so that a slow one takes one of the threads and nothing else. {@link #close} unregisters on
 * the thread of the caller. When it comes while a component is being activated by the registration, it waits until that
 * has ended and the service is withdrawn; a component that is being activated can be at work with the data already. A
 * component that in turn waits for whoever closes would be a deadlock: therefore the wait ends, with an error, and the
 * service still goes as soon as it can.
 */
@Component(service = Gate.class, immediate = true, configurationPid = TrackerConfiguration.PID)
@Designate(ocd = TrackerConfiguration.class)
public final class ReleasePublisher implements Gate {
    private static final Logger LOG = LoggerFactory.getLogger(ReleasePublisher.class);

    private final BundleContext context;
    private final GateObserver observer;
    private final Duration patience;
    private final ExecutorService executor;
    private final ServiceRegistration<EventListenerHook> watch;
    private final Map<ModuleName, Publication> publications = new ConcurrentHashMap<>();
    private final Set<ReleaseRecord> refused = ConcurrentHashMap.newKeySet();

    @Activate
    public ReleasePublisher(
            BundleContext context, @Reference GateObserver observer, TrackerConfiguration configuration) {
        this(context, observer, configuration.gate_threads(), Duration.ofSeconds(configuration.gate_timeout()));
    }

    ReleasePublisher(BundleContext context, GateObserver observer, int threads, Duration patience) {
        this.context = context;
        this.observer = observer;
        this.patience = patience;
        this.executor = executor(Math.max(1, threads));
        this.watch = context.registerService(
                EventListenerHook.class, new PublicationWatch(context.getBundle(), this::registering), null);
    }

    /** Withdraws everything. */
    @Deactivate
    void deactivate() {
        publications.values().forEach(publication -> publication.want(Optional.empty()));
        publications.values().forEach(Publication::settle);
        publications.forEach((module, publication) -> {
            if (!publication.awaitSettled(patience)) {
                LOG.warn("{}", notClosed(module, publication).getMessage());
            }
        });
        executor.shutdown();
        watch.unregister();
    }

    @Override
    public void open(ReleaseRecord release) {
        Optional<Announcement> announcement = Announcement.of(release);
        if (announcement.isEmpty() && refused.add(release)) {
            LOG.warn(
                    "{}: the recorded version '{}' is no OSGi version, so that no component can wait for it; it is not "
                            + "published. Record in Release_ the version that the data really have.",
                    release.module(),
                    release.schemaVersion());
        }
        Publication publication = publication(release.module());
        publication.want(announcement);
        executor.execute(() -> settle(release.module(), publication));
    }

    @Override
    public void awaitOpened() {
        long deadline = System.nanoTime() + patience.toNanos();
        long hidden = publications.values().stream()
                .filter(publication ->
                        !publication.awaitVisible(Duration.ofNanos(Math.max(0, deadline - System.nanoTime()))))
                .count();
        if (hidden > 0) {
            LOG.warn(
                    "{} release(s) are not published after {} s: components of other modules are still being activated. "
                            + "They are published as soon as one of these is ready.",
                    hidden,
                    patience.toSeconds());
        }
    }

    @Override
    public void close(ModuleName module) {
        Publication publication = publication(module);
        publication.want(Optional.empty());
        publication.settle();
        boolean inItsMidst =
                publication.worker().filter(Thread.currentThread()::equals).isPresent();
        if (inItsMidst || !publication.awaitSettled(patience)) {
            throw notClosed(module, publication);
        }
    }

    private void registering(ModuleName module) {
        Optional.ofNullable(publications.get(module))
                .flatMap(Publication::registering)
                .ifPresent(announcement -> observer.opened(module, announcement.version()));
    }

    private Publication publication(ModuleName module) {
        return publications.computeIfAbsent(module, name -> new Publication(context));
    }

    private static void settle(ModuleName module, Publication publication) {
        try {
            publication.settle();
        } catch (RuntimeException e) { // an edge: the thread is needed for other gates
            LOG.error("Cannot publish the release of '{}'", module, e);
        }
    }

    private SluiceException notClosed(ModuleName module, Publication publication) {
        String thread = publication.worker().map(Thread::getName).orElse("");
        return new SluiceException(
                        ErrorCode.GATE_NOT_CLOSED,
                        ("Cannot close the gate of '%s' within %d s: a component that it let in is still being activated "
                                        + "or deactivated on the thread '%s'.")
                                .formatted(module, patience.toSeconds(), thread),
                        "Look in a thread dump for what that thread waits for. The gate closes when that ends.")
                .with("module", module.value())
                .with("thread", thread);
    }

    private static ExecutorService executor(int threads) {
        AtomicInteger count = new AtomicInteger();
        ThreadPoolExecutor executor =
                new ThreadPoolExecutor(threads, threads, 10, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), work -> {
                    Thread thread = new Thread(work, "sluice-release-" + count.incrementAndGet());
                    thread.setDaemon(true);
                    return thread;
                });
        executor.allowCoreThreadTimeOut(true);
        return executor;
    }
}
