package org.sluice.revert.internal.journal;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.sluice.api.spi.RunConflictException;
import org.sluice.api.spi.Waiting;

/**
 * Which run has which object to itself. A claim lasts until its run is settled; who wants what another run has waits for
 * that, and of runs that wait for each other the last one to do so gives up.
 *
 * <p>Shared by the runs of one holder of the lease, and kept in memory only: whoever takes the lease next settles all runs
 * before it begins any. Safe for use by several threads.
 */
final class Claims {
    /** How often a run that waits looks whether it shall stop. */
    private static final long LOOK_MILLIS = 500;

    private final Set<Long> active = new HashSet<>();
    private final Map<String, Long> owners = new HashMap<>();
    private final Map<Long, Set<Long>> waits = new HashMap<>();
    private long exclusive;
    private long schemaRevision;
    private long lastUnknownChange;

    /** For each name under which the schema changed the last revision that did. */
    private final Map<String, Long> changed = new HashMap<>();

    /** Lets a run begin, as soon as no other one has everything to itself. */
    synchronized void enter(long run, Waiting waiting) throws SQLException {
        await(
                run,
                waiting,
                "the whole schema",
                () -> exclusive == 0 || exclusive == run ? Set.of() : Set.of(exclusive));
        active.add(run);
    }

    /** Claims objects by their names. */
    synchronized void take(long run, Collection<String> names, Waiting waiting) throws SQLException {
        Set<String> wanted =
                names.stream().map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
        await(run, waiting, "'" + String.join("', '", wanted) + "'", () -> others(run, wanted));
        wanted.forEach(name -> owners.put(name, run));
    }

    /** Claims whatever there is and will be. */
    synchronized void takeEverything(long run, Waiting waiting) throws SQLException {
        await(run, waiting, "the whole schema", () -> active.stream()
                .filter(other -> other != run)
                .collect(Collectors.toSet()));
        exclusive = run;
    }

    /** Gives back what a run has; for one that is settled. */
    synchronized void leave(long run) {
        active.remove(run);
        owners.values().removeIf(owner -> owner == run);
        exclusive = exclusive == run ? 0 : exclusive;
        notifyAll();
    }

    /** Grows with every statement of any run that may have changed the schema. */
    synchronized long schemaRevision() {
        return schemaRevision;
    }

    /** Anything may have changed. */
    synchronized void schemaMayHaveChanged() {
        lastUnknownChange = ++schemaRevision;
        changed.clear();
    }

    /** Nothing but what has one of these names may have changed. */
    synchronized void schemaMayHaveChanged(Collection<String> names) {
        schemaRevision++;
        names.forEach(name -> changed.put(name, schemaRevision));
    }

    /** The names under which the schema may have changed since a revision; empty when anything may have. */
    synchronized Optional<Set<String>> changedSince(long revision) {
        return lastUnknownChange > revision
                ? Optional.empty()
                : Optional.of(changed.entrySet().stream()
                        .filter(name -> name.getValue() > revision)
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet()));
    }

    /** Whether a run waits for another one. */
    synchronized boolean isWaiting(long run) {
        return waits.containsKey(run);
    }

    private Set<Long> others(long run, Set<String> wanted) {
        return wanted.stream()
                .filter(owners::containsKey)
                .map(owners::get)
                .filter(owner -> owner != run)
                .collect(Collectors.toSet());
    }

    private void await(long run, Waiting waiting, String wanted, Supplier<Set<Long>> blockers) throws SQLException {
        boolean waits = false;
        try {
            for (Set<Long> others = blockers.get(); !others.isEmpty(); others = blockers.get()) {
                this.waits.put(run, others);
                if (isWaitedForBy(others, run)) {
                    throw new RunConflictException("Run %d needs %s, which run %s has, which waits for it in turn."
                            .formatted(
                                    run,
                                    wanted,
                                    others.stream().map(String::valueOf).collect(Collectors.joining(", "))));
                }
                if (waiting.isStopped()) {
                    throw new SQLException(
                            "The upgrade was asked to stop while it waited for %s.".formatted(wanted), "57014");
                }
                if (!waits) {
                    waiting.tell(Optional.of("%s, which run %s has"
                            .formatted(
                                    wanted, others.stream().map(String::valueOf).collect(Collectors.joining(", ")))));
                    waits = true;
                }
                wait(LOOK_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RunConflictException("Run %d was interrupted while it waited for %s.".formatted(run, wanted), e);
        } finally {
            this.waits.remove(run);
            if (waits) {
                waiting.tell(Optional.empty());
            }
        }
    }

    private boolean isWaitedForBy(Set<Long> others, long run) {
        Set<Long> seen = new HashSet<>();
        Deque<Long> open = new ArrayDeque<>(others);
        while (!open.isEmpty()) {
            long next = open.remove();
            if (next == run) {
                return true;
            }
            if (seen.add(next)) {
                open.addAll(waits.getOrDefault(next, Set.of()));
            }
        }
        return false;
    }
}
