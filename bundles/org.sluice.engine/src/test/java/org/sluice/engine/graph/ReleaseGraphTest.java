package org.sluice.engine.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sluice.engine.Modules.module;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.sluice.api.SchemaVersion;
import org.sluice.engine.Modules;

class ReleaseGraphTest {
    @Test
    void takesTheShortestWayByNumberOfRegistrations() {
        ReleaseGraph graph =
                graph(module().edge("0.0.0", "1.0.0").edge("1.0.0", "2.0.0").edge("0.0.0", "2.0.0"));

        assertThat(path(graph, "0.0.0", "2.0.0")).contains("0.0.0>2.0.0");
    }

    @Test
    void followsTheChainWhereNoRegistrationSkipsIt() {
        ReleaseGraph graph =
                graph(module().edge("0.0.0", "2.0.0").edge("1.0.0", "1.1.0").edge("1.1.0", "2.0.0"));

        assertThat(path(graph, "1.0.0", "2.0.0")).contains("1.0.0>1.1.0 1.1.0>2.0.0");
    }

    @Test
    void takesTheWayRegisteredFirstOfTwoEquallyShortOnes() {
        ReleaseGraph graph = graph(module().edge("1.0.0", "1.2.0")
                .edge("1.0.0", "1.1.0")
                .edge("1.1.0", "2.0.0")
                .edge("1.2.0", "2.0.0"));

        assertThat(path(graph, "1.0.0", "2.0.0")).contains("1.0.0>1.2.0 1.2.0>2.0.0");
    }

    @Test
    void comparesVersionsAsVersionsAndNotAsText() {
        ReleaseGraph graph = graph(module().edge("1.9.0", "1.10.0"));

        assertThat(graph.versions().last()).isEqualTo(SchemaVersion.parse("1.10.0"));
    }

    @Test
    void findsItsWayThroughCycles() {
        ReleaseGraph graph =
                graph(module().edge("0.1.0", "0.1.0.1").edge("0.1.0.1", "0.1.0").edge("0.1.0.1", "1.0.0"));

        assertThat(path(graph, "0.1.0", "1.0.0")).contains("0.1.0>0.1.0.1 0.1.0.1>1.0.0");
        assertThat(graph.endVersionsFrom(SchemaVersion.parse("0.1.0"))).containsExactly(SchemaVersion.parse("1.0.0"));
    }

    @Test
    void hasNoEndInACircle() {
        ReleaseGraph graph = graph(module().edge("0.1.0", "0.1.0.1").edge("0.1.0.1", "0.1.0"));

        assertThat(graph.endVersionsFrom(SchemaVersion.parse("0.1.0"))).isEmpty();
    }

    @Test
    void findsOnlyTheEndsThatCanBeReached() {
        ReleaseGraph graph = graph(module().edge("1.0.0", "2.0.0").edge("5.0.0", "6.0.0"));

        assertThat(graph.endVersionsFrom(SchemaVersion.parse("1.0.0"))).containsExactly(SchemaVersion.parse("2.0.0"));
        assertThat(graph.endVersionsFrom(SchemaVersion.parse("9.0.0"))).isEmpty();
    }

    @Test
    void neverFindsALongerWayThanAnExhaustiveSearch() {
        Random random = new Random(20261122);
        for (int round = 0; round < 300; round++) {
            List<Edge> edges = randomEdges(random);
            ReleaseGraph graph = new ReleaseGraph(edges);
            for (SchemaVersion from : graph.versions()) {
                Map<SchemaVersion, Integer> distances = distances(edges, from);
                for (SchemaVersion to : graph.versions()) {
                    Optional<List<Edge>> path = graph.shortestPath(from, to);

                    assertThat(path.map(List::size)).isEqualTo(Optional.ofNullable(distances.get(to)));
                    path.ifPresent(way -> assertConnected(way, from, to));
                }
            }
        }
    }

    private static void assertConnected(List<Edge> edges, SchemaVersion from, SchemaVersion to) {
        SchemaVersion at = from;
        for (Edge edge : edges) {
            assertThat(edge.from()).isEqualTo(at);
            at = edge.to();
        }
        assertThat(at).isEqualTo(to);
    }

    /** Relaxes every edge until nothing gets shorter: slow, and plainly right. */
    private static Map<SchemaVersion, Integer> distances(List<Edge> edges, SchemaVersion from) {
        Map<SchemaVersion, Integer> distances = new HashMap<>(Map.of(from, 0));
        boolean shorter = true;
        while (shorter) {
            shorter = false;
            for (Edge edge : edges) {
                Integer distance = distances.get(edge.from());
                if (distance != null && distance + 1 < distances.getOrDefault(edge.to(), Integer.MAX_VALUE)) {
                    distances.put(edge.to(), distance + 1);
                    shorter = true;
                }
            }
        }
        return distances;
    }

    private static List<Edge> randomEdges(Random random) {
        Map<List<Integer>, Edge> edges = new HashMap<>();
        for (int i = 0; i < 12; i++) {
            int from = random.nextInt(8);
            int to = random.nextInt(8);
            if (from != to) {
                edges.put(
                        List.of(from, to),
                        edges(module().edge(from + ".0.0", to + ".0.0")).get(0));
            }
        }
        return List.copyOf(edges.values());
    }

    private static List<Edge> edges(Modules module) {
        return module.define().registrations().stream()
                .map(it -> new Edge(SchemaVersion.parse(it.from()), SchemaVersion.parse(it.to()), it))
                .toList();
    }

    private static ReleaseGraph graph(Modules module) {
        return new ReleaseGraph(edges(module));
    }

    private static Optional<String> path(ReleaseGraph graph, String from, String to) {
        return graph.shortestPath(SchemaVersion.parse(from), SchemaVersion.parse(to))
                .map(edges -> String.join(
                        " ",
                        edges.stream()
                                .map(edge -> edge.from() + ">" + edge.to())
                                .toList()));
    }
}
