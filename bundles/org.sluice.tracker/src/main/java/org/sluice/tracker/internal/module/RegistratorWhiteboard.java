package org.sluice.tracker.internal.module;

import com.liferay.portal.upgrade.registry.UpgradeStepRegistrator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.util.tracker.ServiceTracker;
import org.osgi.util.tracker.ServiceTrackerCustomizer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sluice.api.SluiceException;
import org.sluice.liferay.Registrations;

/**
 * Follows registrators, and copies what they register when they come.
 *
 * <p>Called on the thread that registers the service, without a lock; a registrator registers steps there and does not
 * execute them.
 */
@Component(
        service = {},
        immediate = true)
public final class RegistratorWhiteboard implements ServiceTrackerCustomizer<UpgradeStepRegistrator, Bundle> {
    private static final Logger LOG = LoggerFactory.getLogger(RegistratorWhiteboard.class);

    private final BundleContext context;
    private final ModuleAssembly assembly;
    private final ServiceTracker<UpgradeStepRegistrator, Bundle> tracker;

    @Activate
    public RegistratorWhiteboard(BundleContext context, @Reference ModuleAssembly assembly) {
        this.context = context;
        this.assembly = assembly;
        this.tracker = new ServiceTracker<>(context, UpgradeStepRegistrator.class, this);
        tracker.open();
    }

    @Deactivate
    void deactivate() {
        tracker.close();
    }

    @Override
    public @Nullable Bundle addingService(ServiceReference<UpgradeStepRegistrator> service) {
        Bundle bundle = service.getBundle();
        UpgradeStepRegistrator registrator = context.getService(service);
        if (bundle == null || registrator == null) {
            Optional.ofNullable(bundle).ifPresent(assembly::changed);
            return null;
        }
        List<Contribution> contributions =
                Origin.of(bundle).map(origin -> collect(registrator, origin)).orElse(List.of());
        assembly.registered(source(service), bundle, contributions);
        return bundle;
    }

    @Override
    public void modifiedService(ServiceReference<UpgradeStepRegistrator> service, Bundle bundle) {
        // What it has registered counts until it goes
    }

    @Override
    public void removedService(ServiceReference<UpgradeStepRegistrator> service, Bundle bundle) {
        assembly.registered(source(service), bundle, List.of());
        context.ungetService(service);
    }

    private static List<Contribution> collect(UpgradeStepRegistrator registrator, Origin origin) {
        try {
            return Registrations.collect(registrator, origin.own()).entrySet().stream()
                    .map(entry -> Contribution.ofRegistrations(entry.getKey(), origin, entry.getValue()))
                    .toList();
        } catch (SluiceException e) { // an edge: it becomes a fault of the module, and the framework goes on
            LOG.debug("The registrator's own stack trace", e);
            return List.of(Contribution.ofFault(origin, e.toFault()));
        }
    }

    private static Source source(ServiceReference<?> service) {
        return new Source(Source.Kind.REGISTRATOR, (Long) service.getProperty(Constants.SERVICE_ID));
    }
}
