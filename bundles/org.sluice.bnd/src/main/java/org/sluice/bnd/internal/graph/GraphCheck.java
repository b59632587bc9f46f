package org.sluice.bnd.internal.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.sluice.api.ModuleName;
import org.sluice.api.SchemaRequirement;
import org.sluice.api.SchemaVersion;
import org.sluice.api.SluiceException;
import org.sluice.bnd.internal.Finding;
import org.sluice.bnd.internal.Place;
import org.sluice.bnd.internal.Registered;
import org.sluice.bnd.internal.Registered.Kind;
import org.sluice.engine.graph.ReleaseGraph;

/**
 * Compares the header with what the bundle registers for its own module.
 *
 * <p>As soon as one version is computed at run time, or cannot be read, the registrations at hand are not all that there
 * are: then the graph is not judged, but each registration still is.
 */
public final class GraphCheck {
    private final String module;
    private final Header header;
    private final Optional<Place> initialScripts;
    private final List<Registered> registered;
    private final Texts texts;
    private final List<Finding> findings = new ArrayList<>();

    private GraphCheck(String module, Header header, List<Registered> registered, Optional<Place> initialScripts) {
        this.module = module;
        this.header = header;
        this.initialScripts = initialScripts;
        this.registered = registered.stream()
                .filter(it -> it.module().isEmpty() || it.module().get().equals(module))
                .toList();
        this.texts = new Texts(module, header);
    }

    /**
     * Compares them.
     *
     * @param registered all that the bundle registers, for other modules too
     * @param initialScripts where the scripts of the initial schema stand
     */
    public static Verdict check(
            String module, Header header, List<Registered> registered, Optional<Place> initialScripts) {
        return new GraphCheck(module, header, registered, initialScripts).check();
    }

    private Verdict check() {
        Optional<SchemaRequirement> given = requirement();
        boolean headerInvalid = header.text().isPresent() && given.isEmpty();
        boolean nothing = registered.isEmpty() && initialScripts.isEmpty();
        if (headerInvalid || (nothing && header.text().isEmpty())) {
            return new Verdict(findings, Optional.empty(), Optional.empty(), new TreeSet<>());
        }
        List<Registered> unknown = registered.stream()
                .filter(it -> it.kind() != Kind.INITIALIZATION && !it.isConstant())
                .toList();
        unknown.forEach(it -> findings.add(texts.notConstant(it)));
        CheckedEdges edges = CheckedEdges.of(new ModuleName(module), registered, Kind.STEPS, Kind.SCRIPTS);
        findings.addAll(edges.findings());
        edges.edges().stream()
                .filter(edge -> edge.to().compareTo(edge.from()) < 0)
                .map(texts::backwards)
                .forEach(findings::add);
        initialSources(given);
        ReleaseGraph graph = graph(edges, given);
        if (!unknown.isEmpty() || !edges.isComplete()) {
            if (given.isEmpty() && edges.isComplete()) {
                findings.add(texts.headerMissing("versions of its registrations are computed at run time"));
            }
            return new Verdict(findings, given, Optional.empty(), graph.versions());
        }
        return judge(edges, graph, given);
    }

    private Optional<SchemaRequirement> requirement() {
        try {
            return header.text().map(SchemaRequirement::parse);
        } catch (SluiceException e) {
            findings.add(Finding.of(texts.headerInvalid(e), header.place()));
            return Optional.empty();
        }
    }

    /** The steps decide where the module goes; the initial schema is judged by itself only where there are none. */
    private ReleaseGraph graph(CheckedEdges edges, Optional<SchemaRequirement> given) {
        if (!edges.graph().versions().isEmpty()) {
            return edges.graph();
        }
        List<Registered> initial = new ArrayList<>(ofKind(Kind.SCHEMA_CREATOR));
        if (initialScripts.isPresent()) {
            given.flatMap(SchemaRequirement::exact)
                    .map(version -> texts.initialScripts(version, initialScripts.get()))
                    .ifPresent(initial::add);
        }
        return CheckedEdges.of(new ModuleName(module), initial, Kind.SCHEMA_CREATOR, Kind.INITIAL_SCRIPTS)
                .graph();
    }

    private Verdict judge(CheckedEdges edges, ReleaseGraph graph, Optional<SchemaRequirement> given) {
        TreeSet<SchemaVersion> ends = new TreeSet<>(graph.versions());
        ends.removeAll(graph.starts());
        Optional<SchemaVersion> wanted = given.isPresent()
                ? wanted(given.get(), graph)
                : Optional.of(ends).filter(it -> !it.isEmpty()).map(TreeSet::last);
        Set<SchemaVersion> last = ends.isEmpty() ? graph.targets() : ends;
        boolean reached = wanted.filter(last::contains).isPresent();
        if (!reached) {
            findings.add(unreached(given, graph, last));
        }
        if (!ends.isEmpty()) {
            SchemaVersion target = reached ? wanted.orElseThrow() : ends.last();
            findings.addAll(Strays.of(graph, ends, target, edges, texts));
        }
        nothingFromZero(graph);
        Optional<SchemaRequirement> requirement =
                given.or(() -> reached ? wanted.map(it -> SchemaRequirement.parse(it.toString())) : Optional.empty());
        NavigableSet<SchemaVersion> versions = new TreeSet<>(graph.versions());
        given.flatMap(SchemaRequirement::exact).ifPresent(versions::add);
        return new Verdict(findings, requirement, reached ? wanted : Optional.empty(), versions);
    }

    private static Optional<SchemaVersion> wanted(SchemaRequirement requirement, ReleaseGraph graph) {
        Predicate<SchemaVersion> accepted = requirement::accepts;
        return requirement.exact().or(() -> graph.versions().descendingSet().stream()
                .filter(accepted)
                .findFirst());
    }

    private Finding unreached(Optional<SchemaRequirement> given, ReleaseGraph graph, Set<SchemaVersion> last) {
        if (given.isPresent()) {
            return texts.headerNotReached(given.get(), last);
        }
        return texts.headerMissing(
                graph.versions().isEmpty()
                        ? "nothing names the version that its scripts make"
                        : "its registrations go in a circle");
    }

    private void initialSources(Optional<SchemaRequirement> given) {
        List<Registered> sources = new ArrayList<>(registered.stream()
                .filter(it -> it.kind() != Kind.INITIALIZATION)
                .filter(it -> it.from().filter(GraphCheck::isZero).isPresent())
                .toList());
        initialScripts
                .map(place -> texts.initialScripts(SchemaVersion.NONE, place))
                .ifPresent(sources::add);
        List<String> names = sources.stream().map(Registered::source).distinct().toList();
        if (names.size() > 1) {
            Place second = sources.stream()
                    .filter(it -> !it.source().equals(names.get(0)))
                    .findFirst()
                    .orElseThrow()
                    .place();
            findings.add(Finding.of(texts.initialSchemaTwice(names), second));
        }
        boolean isRange = given.filter(it -> it.exact().isEmpty()).isPresent();
        if (initialScripts.isPresent() && isRange) {
            findings.add(Finding.of(texts.rangeForScripts(), header.place()));
        }
    }

    private void nothingFromZero(ReleaseGraph graph) {
        boolean fromZero = graph.starts().contains(SchemaVersion.NONE)
                || initialScripts.isPresent()
                || !ofKind(Kind.INITIALIZATION).isEmpty()
                || !ofKind(Kind.SCHEMA_CREATOR).isEmpty();
        if (!graph.versions().isEmpty() && !fromZero) {
            findings.add(texts.nothingFromZero(graph.starts()));
        }
    }

    private List<Registered> ofKind(Kind kind) {
        return registered.stream().filter(it -> it.kind() == kind).toList();
    }

    private static boolean isZero(String version) {
        try {
            return SchemaVersion.parse(version).equals(SchemaVersion.NONE);
        } catch (SluiceException e) {
            return false; // the graph's reader tells of it
        }
    }
}
