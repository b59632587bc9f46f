package org.sluice.tracker.internal.module;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sluice.api.ModuleName;

/** The contributions that there are now, and the modules about which they have changed. For use by one thread. */
final class Ledger {
    private final Map<Source, List<Contribution>> bySource = new HashMap<>();
    private final Map<ModuleName, Map<Source, Contribution>> byModule = new HashMap<>();
    private final Set<ModuleName> changed = new TreeSet<>();

    /** Sets what a source says, at most one contribution for each module; nothing when it has gone. */
    void put(Source source, List<Contribution> contributions) {
        List<Contribution> before = bySource.getOrDefault(source, List.of());
        if (before.equals(contributions)) {
            return;
        }
        before.forEach(contribution -> remove(source, contribution.module()));
        contributions.forEach(contribution -> add(source, contribution));
        if (contributions.isEmpty()) {
            bySource.remove(source);
        } else {
            bySource.put(source, List.copyOf(contributions));
        }
    }

    /** The modules about which something has changed since the last call. */
    Collection<ModuleName> takeChanged() {
        List<ModuleName> taken = List.copyOf(changed);
        changed.clear();
        return taken;
    }

    /** All that is said about a module, in the order of the sources. */
    List<Contribution> about(ModuleName module) {
        return List.copyOf(byModule.getOrDefault(module, Map.of()).values());
    }

    private void add(Source source, Contribution contribution) {
        changed.add(contribution.module());
        byModule.computeIfAbsent(contribution.module(), name -> new TreeMap<>()).put(source, contribution);
    }

    private void remove(Source source, ModuleName module) {
        changed.add(module);
        byModule.computeIfPresent(module, (name, sources) -> {
            sources.remove(source);
            return sources.isEmpty() ? null : sources;
        });
    }
}
