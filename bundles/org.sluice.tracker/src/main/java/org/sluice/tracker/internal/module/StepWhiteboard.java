package org.sluice.tracker.internal.module;

import com.liferay.portal.kernel.upgrade.UpgradeStep;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.util.tracker.ServiceTracker;
import org.osgi.util.tracker.ServiceTrackerCustomizer;
import org.sluice.api.Fault;
import org.sluice.api.ModuleName;
import org.sluice.api.SluiceException;
import org.sluice.api.spi.Registration;
import org.sluice.liferay.StepServices;

/**
 * Follows upgrade steps that are published straight as services. Those of one bundle are read together, because several
 * of them may be variants of one step for different databases.
 */
final class StepWhiteboard implements ServiceTrackerCustomizer<UpgradeStep, Bundle>, AutoCloseable {
    private static final String FILTER =
            "(&(%s=%s)(%s=*))".formatted(Constants.OBJECTCLASS, UpgradeStep.class.getName(), StepServices.MODULE);

    private final BundleContext context;
    private final ModuleAssembly assembly;
    private final ServiceTracker<UpgradeStep, Bundle> tracker;

    /** What the services say that are there now, by bundle and in their order. Guarded by this. */
    private final Map<Long, TreeMap<Long, Said>> said = new TreeMap<>();

    /** What one service says, or what is wrong with it. */
    private record Said(Optional<StepServices.Published> step, Optional<Fault> fault) {}

    StepWhiteboard(BundleContext context, ModuleAssembly assembly) {
        this.context = context;
        this.assembly = assembly;
        try {
            this.tracker = new ServiceTracker<>(context, context.createFilter(FILTER), this);
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
        tracker.open();
    }

    @Override
    public void close() {
        tracker.close();
    }

    @Override
    public @Nullable Bundle addingService(ServiceReference<UpgradeStep> reference) {
        Bundle bundle = reference.getBundle();
        UpgradeStep step = context.getService(reference);
        if (bundle == null || step == null) {
            Optional.ofNullable(bundle).ifPresent(assembly::changed);
            return null;
        }
        put(bundle, reference, Optional.of(read(step, reference)));
        return bundle;
    }

    @Override
    public void modifiedService(ServiceReference<UpgradeStep> reference, Bundle bundle) {
        // What it said when it came counts until it goes
    }

    @Override
    public void removedService(ServiceReference<UpgradeStep> reference, Bundle bundle) {
        put(bundle, reference, Optional.empty());
        context.ungetService(reference);
    }

    private static Said read(UpgradeStep step, ServiceReference<UpgradeStep> reference) {
        try {
            return new Said(Optional.of(StepServices.Published.of(step, reference::getProperty)), Optional.empty());
        } catch (SluiceException e) { // an edge: it becomes a fault of the module, and the framework goes on
            return new Said(Optional.empty(), Optional.of(e.toFault()));
        }
    }

    /** Told under the lock, so that of two changes the later one is heard last; whoever hears it only takes it in. */
    private synchronized void put(Bundle bundle, ServiceReference<?> reference, Optional<Said> now) {
        TreeMap<Long, Said> services = said.computeIfAbsent(bundle.getBundleId(), id -> new TreeMap<>());
        Long id = (Long) reference.getProperty(Constants.SERVICE_ID);
        now.ifPresentOrElse(it -> services.put(id, it), () -> services.remove(id));
        if (services.isEmpty()) {
            said.remove(bundle.getBundleId());
        }
        List<Contribution> contributions =
                Origin.of(bundle).map(origin -> contributions(origin, services)).orElse(List.of());
        assembly.registered(new Source(Source.Kind.STEPS, bundle.getBundleId()), bundle, contributions);
    }

    private static List<Contribution> contributions(Origin origin, SortedMap<Long, Said> services) {
        List<StepServices.Published> steps =
                services.values().stream().flatMap(it -> it.step().stream()).toList();
        List<Fault> faults =
                services.values().stream().flatMap(it -> it.fault().stream()).toList();
        Map<ModuleName, List<Registration>> registrations =
                new TreeMap<>(StepServices.registrations(origin.own().value(), steps));
        if (!faults.isEmpty()) {
            registrations.putIfAbsent(origin.own(), List.of());
        }
        return registrations.entrySet().stream()
                .map(entry -> new Contribution(
                        entry.getKey(),
                        origin,
                        Optional.empty(),
                        entry.getValue(),
                        List.of(),
                        entry.getKey().equals(origin.own()) ? faults : List.of()))
                .toList();
    }
}
