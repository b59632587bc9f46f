package org.sluice.datasource.internal;

import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceFactory;
import org.osgi.framework.ServiceRegistration;
import org.sluice.api.ModuleName;
import org.sluice.api.spi.ActiveRuns;

/** Gives each bundle a data source of its own over the one pool. */
final class BundleDataSources implements ServiceFactory<DataSource> {
    private final DataSource pool;
    private final Supplier<Optional<ActiveRuns>> runs;

    BundleDataSources(DataSource pool, Supplier<Optional<ActiveRuns>> runs) {
        this.pool = pool;
        this.runs = runs;
    }

    @Override
    public DataSource getService(Bundle bundle, ServiceRegistration<DataSource> registration) {
        String name = bundle.getSymbolicName();
        return new BundleDataSource(
                pool,
                () -> name == null ? Optional.empty() : runs.get().flatMap(active -> active.of(new ModuleName(name))));
    }

    @Override
    public void ungetService(Bundle bundle, ServiceRegistration<DataSource> registration, DataSource service) {
        // It holds nothing: the pool closes with the configuration
    }
}
