package org.sluice.datasource.internal;

import java.time.Duration;
import java.util.Dictionary;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.osgi.framework.Version;
import org.sluice.api.ModuleName;

/**
 * The gated {@code DataSource} service of one module: registered while it is asked for, its gate is open and there is a
 * pool.
 *
 * <p>These three may change on any thread. One thread at a time brings the service in line with them, without holding
 * the lock: a registration activates the components that waited, on the thread that registers.
 */
final class GatedView {
    private static final int RANKING = -1000;

    private final ModuleName module;
    private final BundleContext context;
    private final BooleanSupplier asked;
    private final Supplier<Optional<DataSource>> pool;
    private final Loans loans = new Loans();

    /** Guarded by this, as are the two fields below. */
    private Optional<Release> release = Optional.empty();

    private boolean busy;
    private Optional<Target> applied = Optional.empty();

    /** Touched only by the thread that has set {@code busy}. */
    private @Nullable Service service;

    GatedView(ModuleName module, BundleContext context, BooleanSupplier asked, Supplier<Optional<DataSource>> pool) {
        this.module = module;
        this.context = context;
        this.asked = asked;
        this.pool = pool;
    }

    /** What the service tells of the release. */
    record Release(Version version, boolean initial) {}

    private record Target(Release release, DataSource pool) {}

    private record Service(ServiceRegistration<DataSource> registration, GatedDataSource view, DataSource pool) {}

    /** Opens the gate at a release, or closes it; {@link #settle} makes it so. */
    synchronized void gate(Optional<Release> opened) {
        release = opened;
    }

    /** Brings the service in line; when another thread is at it already, that one does, and this one returns. */
    void settle() {
        while (claim()) {
            Optional<Target> target = target();
            try {
                apply(target);
            } finally {
                done(target);
            }
        }
    }

    /** Waits until the service is in line; an interrupt waits until then, too. */
    void awaitSettled() {
        boolean interrupted = false;
        synchronized (this) {
            while (busy || !applied.equals(target())) {
                try {
                    wait();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits until the connections that were given are closed; gives who has not done so in time. */
    List<String> awaitReturned(Duration patience) {
        return loans.awaitReturned(patience);
    }

    private synchronized boolean claim() {
        if (busy || applied.equals(target())) {
            return false;
        }
        busy = true;
        return true;
    }

    private synchronized Optional<Target> target() {
        return asked.getAsBoolean()
                ? release.flatMap(opened -> pool.get().map(source -> new Target(opened, source)))
                : Optional.empty();
    }

    private synchronized void done(Optional<Target> target) {
        applied = target;
        busy = false;
        notifyAll();
    }

    private void apply(Optional<Target> target) {
        Service current = service;
        if (current != null
                && target.map(Target::pool).filter(current.pool()::equals).isEmpty()) {
            service = null;
            // In this order: a component may still need the data to come to its end
            current.registration().unregister();
            current.view().close();
            current = null;
        }
        if (target.isEmpty()) {
            return;
        }
        Dictionary<String, Object> properties = properties(target.get().release());
        if (current == null) {
            DataSource source = target.get().pool();
            GatedDataSource view = new GatedDataSource(module, source, loans);
            service = new Service(context.registerService(DataSource.class, view, properties), view, source);
        } else {
            current.registration().setProperties(properties);
        }
    }

    private Dictionary<String, Object> properties(Release opened) {
        return FrameworkUtil.asDictionary(Map.of(
                GatedDataSources.MODULE_PROPERTY,
                module.value(),
                GatedDataSources.MODULE_PROPERTY_SHORT,
                module.value(),
                "release.schema.version",
                opened.version(),
                "schema.version",
                opened.version(),
                "release.initial",
                opened.initial(),
                Constants.SERVICE_RANKING,
                RANKING));
    }
}
