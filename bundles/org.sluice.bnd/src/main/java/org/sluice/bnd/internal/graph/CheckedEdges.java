package org.sluice.bnd.internal.graph;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sluice.api.ErrorCode;
import org.sluice.api.Fault;
import org.sluice.api.ModuleName;
import org.sluice.api.SchemaVersion;
import org.sluice.api.SluiceException;
import org.sluice.api.spi.Registration;
import org.sluice.api.spi.Step;
import org.sluice.api.spi.StepContext;
import org.sluice.bnd.internal.Finding;
import org.sluice.bnd.internal.Place;
import org.sluice.bnd.internal.Registered;
import org.sluice.bnd.internal.Registered.Kind;
import org.sluice.engine.graph.GraphReader;
import org.sluice.engine.graph.ReleaseGraph;

/**
 * Registrations as the engine reads them, with the place of each.
 *
 * @param graph the graph of those without fault
 * @param edges where they stand
 * @param findings what is wrong with the others
 */
record CheckedEdges(ReleaseGraph graph, List<Placed> edges, List<Finding> findings) {
    private static final Set<String> HARMLESS =
            Set.of(ErrorCode.REGISTRATION_DUPLICATE.name(), ErrorCode.REGISTRATION_EMPTY.name());

    /** A registration whose versions could be read. */
    record Placed(SchemaVersion from, SchemaVersion to, Place place) {}

    /** Reads the registrations of these kinds whose versions are known. */
    static CheckedEdges of(ModuleName module, List<Registered> registered, Kind first, Kind... others) {
        Set<Kind> kinds = EnumSet.of(first, others);
        List<Registration> registrations = new ArrayList<>();
        List<Placed> edges = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (Registered one : registered) {
            if (kinds.contains(one.kind()) && one.isConstant()) {
                registrations.add(registration(one));
                List<Fault> faults = GraphReader.read(module, registrations).faults();
                // The last registration is the one that the new faults are about
                faults.subList(findings.size(), faults.size()).stream()
                        .map(fault -> Finding.of(fault, one.place()))
                        .forEach(findings::add);
                placed(one).ifPresent(edges::add);
            }
        }
        return new CheckedEdges(GraphReader.read(module, registrations).graph(), edges, findings);
    }

    /** Whether every registration is in the graph, by itself or by another one that is the same. */
    boolean isComplete() {
        return findings.stream().map(Finding::code).allMatch(HARMLESS::contains);
    }

    private static Registration registration(Registered one) {
        String source = one.source() + " (" + one.place().name() + ")";
        List<Step> steps = one.hasSteps() ? List.of(new UnreadStep(source)) : List.of();
        return new Registration(one.from().orElseThrow(), one.to().orElseThrow(), steps, source);
    }

    private static Optional<Placed> placed(Registered one) {
        try {
            SchemaVersion from = SchemaVersion.parse(one.from().orElseThrow());
            return Optional.of(new Placed(from, SchemaVersion.parse(one.to().orElseThrow()), one.place()));
        } catch (SluiceException e) {
            return Optional.empty(); // the graph's reader has found it, too
        }
    }

    /** A step of which the build knows only that it is there. */
    private record UnreadStep(String name) implements Step {
        @Override
        public void execute(StepContext context) {
            throw new UnsupportedOperationException(
                    "Cannot execute the steps of '" + name + "' in a build, which only reads which there are.");
        }
    }
}
