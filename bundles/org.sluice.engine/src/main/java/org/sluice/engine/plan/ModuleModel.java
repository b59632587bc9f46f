package org.sluice.engine.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sluice.api.ErrorCode;
import org.sluice.api.Fault;
import org.sluice.api.ModuleName;
import org.sluice.api.SchemaRequirement;
import org.sluice.api.SchemaVersion;
import org.sluice.api.SluiceException;
import org.sluice.api.spi.ModuleDefinition;
import org.sluice.api.spi.Registration;
import org.sluice.engine.graph.Edge;
import org.sluice.engine.graph.GraphReader;
import org.sluice.engine.graph.ReleaseGraph;

/**
 * A module's definition, read and checked as far as that goes without its recorded version.
 *
 * <p>An initialization counts only where no other source tells how the module is installed.
 *
 * @param module the module
 * @param requirement what its bundle's header asks for; absent without a header or with one that cannot be read
 * @param creation what is executed once where nothing is recorded, before anything else
 * @param graph the registrations that have no fault
 * @param waits what keeps further registrations from coming
 * @param faults everything that is wrong with the definition
 */
public record ModuleModel(
        ModuleName module,
        Optional<SchemaRequirement> requirement,
        List<Edge> creation,
        ReleaseGraph graph,
        List<String> waits,
        List<Fault> faults) {
    public ModuleModel {
        creation = List.copyOf(creation);
        waits = List.copyOf(waits);
        faults = List.copyOf(faults);
    }

    public static ModuleModel of(ModuleDefinition definition) {
        List<Fault> faults = new ArrayList<>(definition.faults());
        Optional<SchemaRequirement> requirement = requirement(definition, faults);
        List<Registration> counting = counting(definition.registrations());
        GraphReader.Result result = GraphReader.read(definition.module(), counting);
        faults.addAll(result.faults());
        initialSchemaTwice(definition.module(), counting).ifPresent(faults::add);
        return new ModuleModel(
                definition.module(), requirement, result.creation(), result.graph(), definition.waits(), faults);
    }

    /** The same module after what comes before its first release was executed. */
    public ModuleModel created() {
        return new ModuleModel(module, requirement, List.of(), graph, waits, faults);
    }

    private static List<Registration> counting(List<Registration> registrations) {
        return registrations.stream()
                .filter(registration -> registration.kind() != Registration.Kind.INITIALIZATION
                        || registrations.stream().noneMatch(other -> replaces(other, registration)))
                .toList();
    }

    private static boolean replaces(Registration other, Registration initialization) {
        return other.kind() == Registration.Kind.WAY
                && isInitial(other)
                && (!other.source().equals(initialization.source())
                        || other.to().equals(initialization.to()));
    }

    private static Optional<SchemaRequirement> requirement(ModuleDefinition definition, List<Fault> faults) {
        try {
            return definition.requirement().map(SchemaRequirement::parse);
        } catch (SluiceException e) {
            faults.add(new Fault(
                    e.code(),
                    "Cannot read the header '%s' of bundle '%s': '%s' is no schema version."
                            .formatted(
                                    SchemaRequirement.HEADER,
                                    definition.module(),
                                    definition.requirement().orElse("")),
                    e.remedy()));
            return Optional.empty();
        }
    }

    /** One source may register several ways from 0.0.0, but two sources contradict each other. */
    private static Optional<Fault> initialSchemaTwice(ModuleName module, List<Registration> registrations) {
        List<String> sources = registrations.stream()
                .filter(registration -> registration.kind() != Registration.Kind.RELEASE_CREATION)
                .filter(ModuleModel::isInitial)
                .map(Registration::source)
                .distinct()
                .toList();
        if (sources.size() < 2) {
            return Optional.empty();
        }
        return Optional.of(new Fault(
                ErrorCode.INITIAL_SCHEMA_TWICE,
                "Cannot tell how '%s' is installed: its schema from 0.0.0 comes from '%s'."
                        .formatted(module, String.join("' and from '", sources)),
                "Keep one of them: a bundle with scripts that make its schema registers no step from 0.0.0."));
    }

    private static boolean isInitial(Registration registration) {
        try {
            return SchemaVersion.parse(registration.from()).equals(SchemaVersion.NONE);
        } catch (SluiceException e) {
            return false;
        }
    }
}
