package org.sluice.datasource.internal;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Dictionary;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.bundle.Capability;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.metatype.annotations.Designate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sluice.api.Database;
import org.sluice.api.Fault;
import org.sluice.api.SluiceException;
import org.sluice.api.spi.ActiveRuns;

/**
 * Offers the configured database: its status at any time, and a pool of connections once it answers.
 *
 * <p>It registers its services by hand: a component's own service would show the configuration, and the password in it.
 */
@Component(
        configurationPid = DataSourceConfiguration.PID,
        configurationPolicy = ConfigurationPolicy.OPTIONAL,
        service = {},
        immediate = true)
@Designate(ocd = DataSourceConfiguration.class)
@Capability(
        namespace = "osgi.service",
        attribute = "objectClass:List<String>=\"javax.sql.DataSource,org.sluice.api.Database\"")
public final class ConfiguredDatabase {
    /** The framework property that names the folder for the data of an embedded database. */
    static final String DATA_FOLDER = "sluice.data";

    private static final Logger LOG = LoggerFactory.getLogger(ConfiguredDatabase.class);
    private static final int RANKING = 1000;

    private final BundleContext context;
    private final Clock clock;
    private final Pause pause;
    private final Optional<Drivers> drivers;
    private final ServiceRegistration<Database> registration;

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    private volatile @Nullable ActiveRuns runs;

    /** Reads the configuration and begins to connect on another thread. */
    @Activate
    public ConfiguredDatabase(BundleContext context, DataSourceConfiguration configuration) {
        this(context, configuration, Clock.systemUTC(), Pause.REAL);
    }

    ConfiguredDatabase(BundleContext context, DataSourceConfiguration configuration, Clock clock, Pause pause) {
        this.context = context;
        this.clock = clock;
        this.pause = pause;
        Database database;
        Optional<Drivers> opened = Optional.empty();
        try {
            Drivers following = drivers(SettingsReader.read(configuration, dataFolder(context)));
            opened = Optional.of(following.open());
            database = following;
        } catch (SluiceException e) {
            database = unusable(e.toFault());
        }
        this.drivers = opened;
        this.registration = context.registerService(Database.class, database, null);
    }

    /** Withdraws the services, then closes the pool. */
    @Deactivate
    void deactivate() {
        drivers.ifPresent(Drivers::close);
        registration.unregister();
    }

    private Drivers drivers(Settings settings) {
        return new Drivers(
                context,
                settings,
                factory -> new Connector(settings, factory, this::publish, clock, pause, LOG).start(),
                clock,
                LOG);
    }

    private Runnable publish(DataSource pool) {
        Dictionary<String, Object> properties = FrameworkUtil.asDictionary(
                Map.of(GatedDataSources.DEFAULT_PROPERTY, "default", Constants.SERVICE_RANKING, RANKING));
        ServiceRegistration<DataSource> ungated = context.registerService(
                DataSource.class, new BundleDataSources(pool, () -> Optional.ofNullable(runs)), properties);
        ServiceRegistration<DefaultPool> forViews =
                context.registerService(DefaultPool.class, new DefaultPool(pool), null);
        return () -> {
            forViews.unregister();
            ungated.unregister();
        };
    }

    private Database unusable(Fault fault) {
        LOG.error("{}", fault);
        Database.Status status = new Database.Status(
                Database.State.MISCONFIGURED,
                "configuration '" + DataSourceConfiguration.PID + "'",
                clock.instant(),
                Optional.of(fault));
        return () -> status;
    }

    private static Path dataFolder(BundleContext context) {
        String folder = context.getProperty(DATA_FOLDER);
        return Path.of(folder == null ? "data" : folder);
    }
}
