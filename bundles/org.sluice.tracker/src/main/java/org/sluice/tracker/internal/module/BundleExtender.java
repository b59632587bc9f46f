package org.sluice.tracker.internal.module;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.util.tracker.BundleTracker;
import org.osgi.util.tracker.BundleTrackerCustomizer;

/**
 * Follows bundles: started, stopped, updated, uninstalled, or installed and not resolved.
 *
 * <p>Called within the framework's own work on a bundle; therefore it reads nothing and only says that there is something
 * to be read.
 */
@Component(
        service = {},
        immediate = true)
public final class BundleExtender implements BundleTrackerCustomizer<Bundle> {
    private static final int STATES = Bundle.INSTALLED | Bundle.STARTING | Bundle.ACTIVE;

    private final ModuleAssembly assembly;
    private final BundleTracker<Bundle> tracker;

    @Activate
    public BundleExtender(BundleContext context, @Reference ModuleAssembly assembly) {
        this.assembly = assembly;
        this.tracker = new BundleTracker<>(context, STATES, this);
        tracker.open();
    }

    @Deactivate
    void deactivate() {
        tracker.close();
    }

    @Override
    public Bundle addingBundle(Bundle bundle, BundleEvent event) {
        assembly.changed(bundle);
        return bundle;
    }

    @Override
    public void modifiedBundle(Bundle bundle, BundleEvent event, Bundle tracked) {
        assembly.changed(bundle);
    }

    @Override
    public void removedBundle(Bundle bundle, BundleEvent event, Bundle tracked) {
        assembly.changed(bundle);
    }
}
