package org.sluice.tracker.internal.module;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.wiring.FrameworkWiring;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sluice.api.ModuleName;
import org.sluice.api.spi.ModuleDefinition;
import org.sluice.api.spi.ModuleRegistry;
import org.sluice.tracker.internal.QuietPeriod;
import org.sluice.tracker.internal.RuntimeChanges;
import org.sluice.tracker.internal.TrackerConfiguration;

/**
 * Defines modules out of what bundles, components and registrators say, once they are quiet.
 *
 * <p>Whoever sees something happen only says so, and returns; bundles are read and modules are defined on the one thread
 * of the quiet period, which owns {@code ledger}, {@code waiting} and {@code defined}. A module whose definition is the same as before is
 * left alone.
 */
@Component(service = ModuleAssembly.class, configurationPid = TrackerConfiguration.PID)
public final class ModuleAssembly {
    private static final Logger LOG = LoggerFactory.getLogger(ModuleAssembly.class);

    private final ModuleRegistry registry;
    private final BundleReader bundles;
    private final ComponentReader components;
    private final Inbox inbox = new Inbox();
    private final Ledger ledger = new Ledger();
    private final QuietPeriod quiet;
    private final RuntimeChanges changes;
    private final Map<ModuleName, Merger.Result> defined = new HashMap<>();
    /** The bundles that were seen to wait for something: what they wait for may come without a sign of theirs. */
    private final Set<Bundle> waiting = new HashSet<>();

    @Activate
    public ModuleAssembly(
            BundleContext context,
            @Reference ModuleRegistry registry,
            @Reference ServiceComponentRuntime runtime,
            TrackerConfiguration configuration) {
        this(context, registry, runtime, Duration.ofMillis(configuration.quiet_period()));
    }

    ModuleAssembly(
            BundleContext context, ModuleRegistry registry, ServiceComponentRuntime runtime, Duration quietPeriod) {
        this.registry = registry;
        this.bundles = new BundleReader(
                context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION).adapt(FrameworkWiring.class));
        this.components = new ComponentReader(runtime);
        this.quiet = new QuietPeriod("sluice-modules", quietPeriod, this::assemble);
        this.changes = new RuntimeChanges(context, quiet::signal);
    }

    /** Forgets all modules: without a tracker, nobody follows them. */
    @Deactivate
    void deactivate() {
        changes.close();
        quiet.close();
        defined.keySet().forEach(registry::forget);
    }

    /** Takes what a registrator says, or nothing when it has gone. */
    void registered(Source source, Bundle bundle, List<Contribution> contributions) {
        inbox.add(source, bundle, contributions);
        quiet.signal();
    }

    /** Reads a bundle again, soon. */
    void changed(Bundle bundle) {
        inbox.add(bundle);
        quiet.signal();
    }

    private void assemble() {
        Set<Bundle> toRead = new LinkedHashSet<>(waiting);
        toRead.addAll(inbox.takeBundles());
        Map<Long, List<ComponentDescriptionDTO>> descriptions = components.describe(
                toRead.stream().filter(BundleReader::isStarted).toList());
        toRead.forEach(bundle -> read(bundle, descriptions.getOrDefault(bundle.getBundleId(), List.of())));
        inbox.takeRegistrators(toRead).forEach(ledger::put);
        ledger.takeChanged().forEach(this::define);
    }

    private void read(Bundle bundle, List<ComponentDescriptionDTO> descriptions) {
        Optional<Origin> origin = Origin.of(bundle);
        Optional<Contribution> ofBundle = origin.flatMap(it -> ofBundle(bundle, it));
        Optional<Contribution> ofComponents = origin.filter(it -> BundleReader.isStarted(bundle))
                .flatMap(it -> components.read(bundle, it, descriptions));
        ledger.put(
                new Source(Source.Kind.BUNDLE, bundle.getBundleId()),
                ofBundle.stream().toList());
        ledger.put(
                new Source(Source.Kind.COMPONENTS, bundle.getBundleId()),
                ofComponents.stream().toList());
        if (waits(ofBundle) || waits(ofComponents)) {
            waiting.add(bundle);
        } else {
            waiting.remove(bundle);
        }
    }

    private Optional<Contribution> ofBundle(Bundle bundle, Origin origin) {
        try {
            return bundles.read(bundle, origin);
        } catch (IllegalStateException e) {
            LOG.debug("Bundle '{}' went away while it was read", bundle, e);
            return Optional.empty();
        }
    }

    private static boolean waits(Optional<Contribution> contribution) {
        return contribution.filter(said -> !said.waits().isEmpty()).isPresent();
    }

    private void define(ModuleName module) {
        Merger.Result result = Merger.merge(module, ledger.about(module));
        Optional<Merger.Result> before = Optional.ofNullable(defined.get(module));
        if (!result.overruled().isEmpty()
                && !before.map(Merger.Result::overruled).equals(Optional.of(result.overruled()))) {
            LOG.warn("{}: the bundles {} do not count, because a higher version is there", module, result.overruled());
        }
        Optional<ModuleDefinition> definition = result.definition();
        if (definition.isEmpty()) {
            defined.remove(module);
            registry.forget(module);
            return;
        }
        defined.put(module, result);
        if (!before.flatMap(Merger.Result::definition).equals(definition)) {
            registry.define(definition.get());
        }
    }
}
