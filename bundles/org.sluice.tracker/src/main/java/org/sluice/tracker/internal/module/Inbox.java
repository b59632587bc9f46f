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
 * <p>It is taken as a whole: nobody may see a registrator without what its bundle's header says.
 */
final class Inbox {
    /** Guarded by this, as is the field below. */
    private Set<Bundle> bundles = new LinkedHashSet<>();

    private Map<Source, List<Contribution>> registrators = new LinkedHashMap<>();

    /**
     * What has happened.
     *
     * @param bundles the bundles to read
     * @param registrators what registrators say now, nothing for those that have gone
     */
    record Content(Set<Bundle> bundles, Map<Source, List<Contribution>> registrators) {}

    synchronized void add(Bundle bundle) {
        bundles.add(bundle);
    }

    synchronized void add(Source registrator, Bundle bundle, List<Contribution> contributions) {
        registrators.put(registrator, contributions);
        bundles.add(bundle);
    }

    synchronized Content take() {
        Content taken = new Content(bundles, registrators);
        bundles = new LinkedHashSet<>();
        registrators = new LinkedHashMap<>();
        return taken;
    }
}
