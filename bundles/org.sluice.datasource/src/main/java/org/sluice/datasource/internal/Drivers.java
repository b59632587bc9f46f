package org.sluice.datasource.internal;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Filter;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.service.jdbc.DataSourceFactory;
import org.osgi.util.tracker.ServiceTracker;
import org.osgi.util.tracker.ServiceTrackerCustomizer;
import org.slf4j.Logger;
import org.sluice.api.Database;
import org.sluice.api.Fault;

/** Follows the services that make data sources for one driver class, and has one of them connected at a time. */
final class Drivers implements ServiceTrackerCustomizer<DataSourceFactory, DataSourceFactory>, Database, AutoCloseable {
    private final BundleContext context;
    private final Settings settings;
    private final Function<DataSourceFactory, Connector> connectors;
    private final Clock clock;
    private final Logger log;
    private final ServiceTracker<DataSourceFactory, DataSourceFactory> tracker;
    /** Guarded by this, as are the two fields below. */
    private @Nullable DataSourceFactory used;

    private @Nullable Connector connector;
    private boolean closed;
    private volatile Status missing;

    /**
     * Prepares to follow the driver's services.
     *
     * @param connectors makes a connector that has been started
     */
    Drivers(
            BundleContext context,
            Settings settings,
            Function<DataSourceFactory, Connector> connectors,
            Clock clock,
            Logger log) {
        this.context = context;
        this.settings = settings;
        this.connectors = connectors;
        this.clock = clock;
        this.log = log;
        this.missing = missing();
        this.tracker = new ServiceTracker<>(context, filter(settings.type().driverClass()), this);
    }

    /** Begins to follow; to be called once. */
    Drivers open() {
        tracker.open();
        warnIfMissing();
        return this;
    }

    @Override
    public Status status() {
        Connector current = current();
        return current == null ? missing : current.status();
    }

    /** Ends the connector; its pool is closed when this returns. */
    @Override
    public void close() {
        synchronized (this) {
            closed = true;
        }
        tracker.close();
    }

    @Override
    public DataSourceFactory addingService(ServiceReference<DataSourceFactory> reference) {
        DataSourceFactory factory = context.getService(reference);
        use(factory);
        return factory;
    }

    @Override
    public void modifiedService(ServiceReference<DataSourceFactory> reference, DataSourceFactory factory) {
        // The driver class is the same, or else the service would have been removed
    }

    @Override
    public void removedService(ServiceReference<DataSourceFactory> reference, DataSourceFactory factory) {
        Connector ended = release(factory);
        if (ended != null) {
            ended.close();
            DataSourceFactory other = tracker.getService();
            if (other != null) {
                use(other);
            }
            warnIfMissing();
        }
        context.ungetService(reference);
    }

    private synchronized @Nullable Connector current() {
        return connector;
    }

    private synchronized void use(DataSourceFactory factory) {
        if (connector == null && !closed) {
            used = factory;
            connector = connectors.apply(factory);
        }
    }

    private synchronized @Nullable Connector release(DataSourceFactory factory) {
        if (used != factory) {
            return null;
        }
        Connector ended = connector;
        used = null;
        connector = null;
        missing = missing();
        return ended;
    }

    private synchronized void warnIfMissing() {
        if (connector == null && !closed) {
            log.warn("{}", missing.fault().orElseThrow());
        }
    }

    private Status missing() {
        Fault fault = Faults.driverMissing(settings);
        return new Status(State.MISCONFIGURED, settings.target(), clock.instant(), Optional.of(fault));
    }

    private static Filter filter(String driverClass) {
        try {
            return FrameworkUtil.createFilter("(&(objectClass=" + DataSourceFactory.class.getName() + ")("
                    + DataSourceFactory.OSGI_JDBC_DRIVER_CLASS + "=" + driverClass + "))");
        } catch (InvalidSyntaxException e) {
            throw new IllegalArgumentException("'" + driverClass + "' is no class name.", e);
        }
    }
}
