package org.sluice.tracker.internal.module;

import java.util.Comparator;
import java.util.Optional;
import org.osgi.framework.Bundle;
import org.osgi.framework.Version;
import org.sluice.api.ModuleName;

/**
 * The bundle that a contribution comes from.
 *
 * @param own the module that the bundle itself is
 * @param version the bundle's version
 * @param bundleId the bundle's id
 */
record Origin(ModuleName own, Version version, long bundleId) {
    /** The highest version comes last; of two bundles of one version, the one that was installed first. */
    static final Comparator<Origin> PRECEDENCE = Comparator.comparing(Origin::version)
            .thenComparing(Comparator.comparing(Origin::bundleId).reversed());

    /** Empty for a bundle that has no symbolic name, and so is no module. */
    static Optional<Origin> of(Bundle bundle) {
        return Optional.ofNullable(bundle.getSymbolicName())
                .filter(name -> !name.isBlank())
                .map(name -> new Origin(new ModuleName(name), bundle.getVersion(), bundle.getBundleId()));
    }

    @Override
    public String toString() {
        return own + " " + version + " [" + bundleId + "]";
    }
}
