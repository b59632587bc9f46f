package org.sluice.engine.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sluice.api.Fault;
import org.sluice.api.ModuleName;
import org.sluice.api.spi.ReleaseRecord;
import org.sluice.engine.internal.ModuleEntry.ActiveRun;

/** All modules that the engine knows, by name. Used by the coordinator's thread only. */
final class ModuleEntries {
    private final Map<ModuleName, ModuleEntry> entries = new TreeMap<>();

    /** All of them now; what is added later is not among them. */
    List<ModuleEntry> all() {
        return List.copyOf(entries.values());
    }

    Optional<ModuleEntry> find(ModuleName module) {
        return Optional.ofNullable(entries.get(module));
    }

    /** The entry of a module, made when it is a new one. */
    ModuleEntry get(ModuleName module) {
        return entries.computeIfAbsent(module, ModuleEntry::new);
    }

    /** The entry of a module that somebody has named: {@code MODULE_UNKNOWN} when there is none. */
    ModuleEntry known(ModuleName module) {
        return find(module).orElseThrow(() -> Failures.unknown(module, entries.keySet()));
    }

    void remove(ModuleEntry entry) {
        entries.remove(entry.module());
    }

    /** The runs that are on. */
    List<ActiveRun> runs() {
        return all().stream().flatMap(entry -> entry.run().stream()).toList();
    }

    /** The releases whose data can be used now. */
    List<ReleaseRecord> good() {
        return all().stream()
                .filter(entry -> entry.run().isEmpty())
                .flatMap(entry -> entry.release().stream())
                .filter(ReleaseRecord::good)
                .toList();
    }

    /** The modules, but this one, to which a row belonged before. */
    List<ModuleName> formerNames(ReleaseRecord row) {
        return all().stream()
                .filter(entry -> entry.release()
                        .filter(release -> release.id() == row.id())
                        .isPresent())
                .map(ModuleEntry::module)
                .filter(module -> !module.equals(row.module()))
                .toList();
    }

    /** Whether a release is recorded as running, though no run of this node is on. */
    boolean areBrokenOff() {
        return all().stream().anyMatch(ModuleEntry::isBrokenOff);
    }

    /** Notes why what is broken off is not settled yet. */
    void unsettled(Optional<Fault> reason) {
        all().stream().filter(ModuleEntry::isBrokenOff).forEach(entry -> entry.unsettled(reason));
    }

    /** What is known of effects outside of the database. */
    Effects effects() {
        return new Effects(all().stream()
                .filter(ModuleEntry::defined)
                .collect(Collectors.toMap(ModuleEntry::module, ModuleEntry::model)));
    }
}
