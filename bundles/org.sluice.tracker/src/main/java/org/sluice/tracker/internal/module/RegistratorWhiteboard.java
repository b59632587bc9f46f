package org.sluice.tracker.internal.module;

import com.liferay.portal.upgrade.registry.UpgradeStepRegistrator;
import com.liferay.portal.upgrade.release.SchemaCreator;
import java.util.List;
import java.util.Map;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sluice.api.ModuleName;
import org.sluice.api.SluiceException;
import org.sluice.api.spi.Registration;
import org.sluice.liferay.Registrations;

/** Follows every service that registers steps: registrators, schema creators, and steps themselves. */
@Component(
        service = {},
        immediate = true)
public final class RegistratorWhiteboard {
    private static final Logger LOG = LoggerFactory.getLogger(RegistratorWhiteboard.class);

    private final Whiteboard<UpgradeStepRegistrator> registrators;
    private final Whiteboard<SchemaCreator> creators;
    private final StepWhiteboard steps;

    @Activate
    public RegistratorWhiteboard(BundleContext context, @Reference ModuleAssembly assembly) {
        this.registrators = new Whiteboard<>(
                context,
                assembly,
                UpgradeStepRegistrator.class,
                (registrator, origin) -> contributions(origin, () -> Registrations.collect(registrator, origin.own())));
        this.creators = new Whiteboard<>(
                context,
                assembly,
                SchemaCreator.class,
                (creator, origin) -> contributions(origin, () -> Registrations.collect(creator, origin.own())));
        this.steps = new StepWhiteboard(context, assembly);
    }

    @Deactivate
    void deactivate() {
        registrators.close();
        creators.close();
        steps.close();
    }

    /** What foreign code registers. */
    @FunctionalInterface
    private interface Collection {
        Map<ModuleName, List<Registration>> collect();
    }

    private static List<Contribution> contributions(Origin origin, Collection collection) {
        try {
            return Contribution.ofRegistrations(origin, collection.collect());
        } catch (SluiceException e) { // an edge: it becomes a fault of the module, and the framework goes on
            LOG.debug("The registrator's own stack trace", e);
            return List.of(Contribution.ofFault(origin, e.toFault()));
        }
    }
}
