package org.sluice.datasource.internal;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.framework.Version;
import org.osgi.framework.hooks.service.ListenerHook;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sluice.api.ErrorCode;
import org.sluice.api.ModuleName;
import org.sluice.api.SluiceException;
import org.sluice.api.spi.Gate;
import org.sluice.api.spi.ReleaseRecord;

/**
 * The gate that lets a module's components have a {@code DataSource}: one service per module that somebody asks for.
 *
 * <p>It opens on its own threads and closes on the caller's.
 */
@Component(service = Gate.class, immediate = true)
public final class GatedDataSources implements Gate {
    /** The service property that only an ungated data source has. */
    static final String DEFAULT_PROPERTY = "sluice.datasource";

    static final String MODULE_PROPERTY = "release.bundle.symbolic.name";
    static final String MODULE_PROPERTY_SHORT = "bundle.symbolic.name";

    private static final Logger LOG = LoggerFactory.getLogger(GatedDataSources.class);
    private static final int THREADS = 2;

    /** As long as other nodes are waited for. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final BundleContext context;
    private final Duration patience;
    private final Askers askers = new Askers(this::settleSoon);
    private final ConcurrentMap<ModuleName, GatedView> views = new ConcurrentHashMap<>();
    private final ExecutorService executor = executor();
    private final ServiceRegistration<ListenerHook> hook;
    private volatile Optional<DefaultPool> pool = Optional.empty();

    /** Learns who asks already, and from now on. */
    @Activate
    public GatedDataSources(BundleContext context) {
        this(context, PATIENCE);
    }

    /** @param patience how long a gate that closes waits for the connections that were given */
    GatedDataSources(BundleContext context, Duration patience) {
        this.context = context;
        this.patience = patience;
        this.hook = context.registerService(ListenerHook.class, askers, null);
    }

    /** Closes every gate. */
    @Deactivate
    void deactivate() {
        hook.unregister();
        views.keySet().forEach(this::withdraw);
        executor.shutdown();
    }

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    void bindPool(DefaultPool found) {
        pool = Optional.of(found);
        views.keySet().forEach(this::settleSoon);
    }

    /** Returns when no view of the pool is left. */
    void unbindPool(DefaultPool gone) {
        if (pool.filter(gone::equals).isPresent()) {
            pool = Optional.empty();
            views.values().forEach(GatedView::settle);
            views.values().forEach(GatedView::awaitSettled);
        }
    }

    @Override
    public void open(ReleaseRecord release) {
        Optional<Version> version = version(release);
        view(release.module()).gate(version.map(value -> new GatedView.Release(value, release.initial())));
        settleSoon(release.module());
    }

    @Override
    public void awaitOpened() {
        views.values().forEach(GatedView::awaitSettled);
    }

    /** {@inheritDoc} Connections that were given are waited for: who has one can still write. */
    @Override
    public void close(ModuleName module) {
        List<String> holders = withdraw(module).awaitReturned(patience);
        if (!holders.isEmpty()) {
            throw new SluiceException(
                            ErrorCode.GATE_NOT_CLOSED,
                            "Cannot close the gate of '%s': %d connection(s) of its data source are not closed after %d s: %s."
                                    .formatted(
                                            module, holders.size(), patience.toSeconds(), String.join("; ", holders)),
                            "End the work of these threads; a connection that is not closed is a defect of the component.")
                    .with("module", module.value());
        }
    }

    private GatedView withdraw(ModuleName module) {
        GatedView view = view(module);
        view.gate(Optional.empty());
        view.settle();
        view.awaitSettled();
        return view;
    }

    private GatedView view(ModuleName module) {
        return views.computeIfAbsent(
                module,
                name -> new GatedView(name, context, () -> askers.ask(name), () -> pool.map(DefaultPool::dataSource)));
    }

    private void settleSoon(ModuleName module) {
        GatedView view = view(module);
        executor.execute(() -> {
            try {
                view.settle();
            } catch (RuntimeException e) {
                LOG.error("Cannot offer the gated data source of module '{}'.", module, e);
            }
        });
    }

    private static Optional<Version> version(ReleaseRecord release) {
        try {
            return Optional.of(Version.parseVersion(release.schemaVersion()));
        } catch (IllegalArgumentException e) {
            LOG.debug("No gated data source for '{}'", release, e);
            return Optional.empty();
        }
    }

    private static ExecutorService executor() {
        ThreadPoolExecutor executor =
                new ThreadPoolExecutor(THREADS, THREADS, 10, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), task -> {
                    Thread thread = new Thread(task, "sluice-gates");
                    thread.setDaemon(true);
                    return thread;
                });
        executor.allowCoreThreadTimeOut(true);
        return executor;
    }
}
