package org.sluice.bnd.internal.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.sluice.api.SchemaVersion;
import org.sluice.bnd.internal.Finding;
import org.sluice.bnd.internal.Place;
import org.sluice.engine.graph.ReleaseGraph;

/** The versions from which no way leads to the module's target: loose ends, and circles that nothing leaves. */
final class Strays {
    private final ReleaseGraph graph;
    private final SchemaVersion target;
    private final CheckedEdges edges;
    private final Texts texts;

    private Strays(ReleaseGraph graph, SchemaVersion target, CheckedEdges edges, Texts texts) {
        this.graph = graph;
        this.target = target;
        this.edges = edges;
        this.texts = texts;
    }

    static List<Finding> of(
            ReleaseGraph graph,
            NavigableSet<SchemaVersion> ends,
            SchemaVersion target,
            CheckedEdges edges,
            Texts texts) {
        Strays strays = new Strays(graph, target, edges, texts);
        List<Finding> findings = new ArrayList<>();
        ends.stream().filter(end -> !end.equals(target)).map(strays::looseEnd).forEach(findings::add);
        strays.circles().forEach(findings::add);
        return findings;
    }

    /** A loose end is a gap where a later version is a beginning, and an end of its own where there is none. */
    private Finding looseEnd(SchemaVersion end) {
        TreeSet<SchemaVersion> later = new TreeSet<>(graph.starts().tailSet(end));
        later.removeAll(graph.targets());
        Place place = edges.edges().stream()
                .filter(edge -> edge.to().equals(end))
                .findFirst()
                .orElseThrow()
                .place();
        return later.isEmpty() ? texts.endsSeveral(end, target, place) : texts.gap(end, later.first(), place);
    }

    private List<Finding> circles() {
        return edges.edges().stream()
                .filter(edge -> graph.endVersionsFrom(edge.from()).isEmpty())
                .filter(edge -> edge.from().compareTo(edge.to()) > 0)
                .map(edge -> texts.circle(edge.from(), target, edge.place()))
                .toList();
    }
}
