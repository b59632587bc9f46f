package org.sluice.tracker.internal.module;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.osgi.framework.Bundle;

/**
 * What was seen to happen and is not worked off. Safe for use by several threads.
 *
 * <p>Nobody may see a registrator without what its bundle's header says, nor a bundle whose registrator is said to be there
 * without what that says. So bundles are taken first, and registrators after their bundles were read.
 */
final class Inbox {
    /** Guarded by this, as is the field below. */
    private Set<Bundle> bundles = new LinkedHashSet<>();

    private final Map<Source, Arrival> registrators = new LinkedHashMap<>();

    private record Arrival(Bundle bundle, List<Contribution> contributions) {}

    synchronized void add(Bundle bundle) {
        bundles.add(bundle);
    }

    synchronized void add(Source registrator, Bundle bundle, List<Contribution> contributions) {
        registrators.put(registrator, new Arrival(bundle, contributions));
        bundles.add(bundle);
    }

    /** The bundles to read. */
    synchronized Set<Bundle> takeBundles() {
        Set<Bundle> taken = bundles;
        bundles = new LinkedHashSet<>();
        return taken;
    }

    /** What the registrators of bundles that were read say now, nothing for those that have gone. */
    synchronized Map<Source, List<Contribution>> takeRegistrators(Set<Bundle> read) {
        Map<Source, List<Contribution>> taken = new LinkedHashMap<>();
        registrators.forEach((source, arrival) -> {
            if (read.contains(arrival.bundle())) {
                taken.put(source, arrival.contributions());
            }
        });
        registrators.keySet().removeAll(taken.keySet());
        return taken;
    }
}
