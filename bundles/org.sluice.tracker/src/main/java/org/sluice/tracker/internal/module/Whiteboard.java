package org.sluice.tracker.internal.module;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;
import org.osgi.util.tracker.ServiceTracker;
import org.osgi.util.tracker.ServiceTrackerCustomizer;

/**
 * Follows the services of one class, and copies what each registers when it comes.
 *
 * <p>Called on the thread that registers the service, without a lock; a registrator registers steps there and does not
 * execute them.
 */
final class Whiteboard<S> implements ServiceTrackerCustomizer<S, Bundle>, AutoCloseable {
    private final BundleContext context;
    private final ModuleAssembly assembly;
    private final BiFunction<S, Origin, List<Contribution>> reader;
    private final ServiceTracker<S, Bundle> tracker;

    /** @param reader what a service says */
    Whiteboard(
            BundleContext context,
            ModuleAssembly assembly,
            Class<S> type,
            BiFunction<S, Origin, List<Contribution>> reader) {
        this.context = context;
        this.assembly = assembly;
        this.reader = reader;
        this.tracker = new ServiceTracker<>(context, type, this);
        tracker.open();
    }

    @Override
    public void close() {
        tracker.close();
    }

    @Override
    public @Nullable Bundle addingService(ServiceReference<S> reference) {
        Bundle bundle = reference.getBundle();
        S service = context.getService(reference);
        if (bundle == null || service == null) {
            Optional.ofNullable(bundle).ifPresent(assembly::changed);
            return null;
        }
        List<Contribution> contributions =
                Origin.of(bundle).map(origin -> reader.apply(service, origin)).orElse(List.of());
        assembly.registered(source(reference), bundle, contributions);
        return bundle;
    }

    @Override
    public void modifiedService(ServiceReference<S> reference, Bundle bundle) {
        // What it has registered counts until it goes
    }

    @Override
    public void removedService(ServiceReference<S> reference, Bundle bundle) {
        assembly.registered(source(reference), bundle, List.of());
        context.ungetService(reference);
    }

    private static Source source(ServiceReference<?> reference) {
        return new Source(Source.Kind.REGISTRATOR, (Long) reference.getProperty(Constants.SERVICE_ID));
    }
}
