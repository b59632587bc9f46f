package org.sluice.engine.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.sluice.api.SchemaVersion;

/**
 * The versions of one module and the registrations between them. Cycles are legal; two edges between the same versions
 * are not, and an edge never leads to where it starts: {@link GraphReader} sees to both.
 */
public final class ReleaseGraph {
    private final Map<SchemaVersion, List<Edge>> outgoing = new HashMap<>();
    private final TreeSet<SchemaVersion> starts = new TreeSet<>();
    private final TreeSet<SchemaVersion> versions = new TreeSet<>();
    private final TreeSet<SchemaVersion> targets = new TreeSet<>();

    public ReleaseGraph(List<Edge> edges) {
        for (Edge edge : edges) {
            outgoing.computeIfAbsent(edge.from(), version -> new ArrayList<>()).add(edge);
            starts.add(edge.from());
            targets.add(edge.to());
        }
        versions.addAll(starts);
        versions.addAll(targets);
    }

    /** Every version that a registration starts from or leads to, in order. */
    public NavigableSet<SchemaVersion> versions() {
        return Collections.unmodifiableNavigableSet(versions);
    }

    /** The versions that a registration starts from, in order. */
    public SortedSet<SchemaVersion> starts() {
        return Collections.unmodifiableSortedSet(starts);
    }

    /** The versions that a registration leads to, in order. */
    public SortedSet<SchemaVersion> targets() {
        return Collections.unmodifiableSortedSet(targets);
    }

    /** The versions that can be reached from this one, itself included, and that no registration leaves. */
    public SortedSet<SchemaVersion> endVersionsFrom(SchemaVersion from) {
        TreeSet<SchemaVersion> ends = new TreeSet<>();
        if (versions.contains(from)) {
            TreeSet<SchemaVersion> reachable = new TreeSet<>(arrivals(from).keySet());
            reachable.add(from);
            reachable.stream().filter(version -> !starts.contains(version)).forEach(ends::add);
        }
        return ends;
    }

    /**
     * The shortest way by number of edges; of several equally short ones the one whose edges were registered first.
     *
     * @return the edges in order, none when both versions are the same; empty when there is no way
     */
    public Optional<List<Edge>> shortestPath(SchemaVersion from, SchemaVersion to) {
        if (from.equals(to)) {
            return Optional.of(List.of());
        }
        Map<SchemaVersion, Edge> arrivals = arrivals(from);
        Deque<Edge> path = new ArrayDeque<>();
        Edge edge = arrivals.get(to);
        while (edge != null) {
            path.addFirst(edge);
            edge = edge.from().equals(from) ? null : arrivals.get(edge.from());
        }
        return path.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(path));
    }

    /** Breadth first from a version: for each version that is reached, the edge that reached it first. */
    private Map<SchemaVersion, Edge> arrivals(SchemaVersion from) {
        Map<SchemaVersion, Edge> arrivals = new HashMap<>();
        Deque<SchemaVersion> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            for (Edge edge : outgoing.getOrDefault(open.removeFirst(), List.of())) {
                if (!edge.to().equals(from) && arrivals.putIfAbsent(edge.to(), edge) == null) {
                    open.addLast(edge.to());
                }
            }
        }
        return arrivals;
    }
}
