package org.sluice.engine.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sluice.api.ErrorCode;
import org.sluice.api.Fault;
import org.sluice.api.ModuleName;
import org.sluice.api.SchemaVersion;
import org.sluice.api.SluiceException;
import org.sluice.api.spi.Registration;

/** Reads the registrations of one module, and collects every fault that they have by themselves. */
public final class GraphReader {
    private final ModuleName module;
    private final List<Fault> faults = new ArrayList<>();
    private final Map<List<SchemaVersion>, Edge> edges = new LinkedHashMap<>();

    private GraphReader(ModuleName module) {
        this.module = module;
    }

    /**
     * What was read.
     *
     * @param creation what is executed before the first release is recorded, in order
     * @param graph the graph of the registrations that have no fault
     * @param faults what is wrong with the others
     */
    public record Result(List<Edge> creation, ReleaseGraph graph, List<Fault> faults) {
        public Result {
            creation = List.copyOf(creation);
            faults = List.copyOf(faults);
        }
    }

    public static Result read(ModuleName module, List<Registration> registrations) {
        GraphReader reader = new GraphReader(module);
        List<Edge> creation = registrations.stream()
                .filter(registration -> registration.kind() == Registration.Kind.RELEASE_CREATION)
                .map(registration -> new Edge(SchemaVersion.NONE, SchemaVersion.NONE, registration))
                .toList();
        registrations.stream()
                .filter(registration -> registration.kind() != Registration.Kind.RELEASE_CREATION)
                .forEach(reader::add);
        return new Result(creation, new ReleaseGraph(List.copyOf(reader.edges.values())), reader.faults);
    }

    private void add(Registration registration) {
        Optional<SchemaVersion> from = version(registration, registration.from());
        Optional<SchemaVersion> to = version(registration, registration.to());
        if (registration.steps().isEmpty()) {
            fault(
                    ErrorCode.REGISTRATION_EMPTY,
                    registration,
                    "it has no step",
                    "Register at least one step, a DummyUpgradeStep where nothing is to be done.");
        }
        if (from.isPresent() && to.isPresent()) {
            add(new Edge(from.get(), to.get(), registration));
        }
    }

    private void add(Edge edge) {
        if (edge.from().equals(edge.to())) {
            fault(
                    ErrorCode.REGISTRATION_TO_ITSELF,
                    edge.registration(),
                    "it leads to the version that it starts from",
                    "Give it a version of its own to lead to.");
            return;
        }
        Edge first = edges.putIfAbsent(List.of(edge.from(), edge.to()), edge);
        if (first != null) {
            fault(
                    ErrorCode.REGISTRATION_DUPLICATE,
                    edge.registration(),
                    "'" + first.registration().source() + "' registers the same",
                    "Remove one of the two, or put the steps of both into one registration.");
        }
    }

    private Optional<SchemaVersion> version(Registration registration, String text) {
        try {
            return Optional.of(SchemaVersion.parse(text));
        } catch (SluiceException e) {
            fault(e.code(), registration, "'" + text + "' is no schema version", e.remedy());
            return Optional.empty();
        }
    }

    private void fault(ErrorCode code, Registration registration, String reason, String remedy) {
        String problem = "Cannot take the registration '%s' -> '%s' of '%s' from '%s': %s."
                .formatted(registration.from(), registration.to(), module, registration.source(), reason);
        faults.add(new Fault(code, problem, remedy));
    }
}
