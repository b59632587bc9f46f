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
import org.sluice.engine.graph.GraphReader;
import org.sluice.engine.graph.ReleaseGraph;

/**
 * A module's definition, read and checked as far as that goes without its recorded version.
 *
 * @param module the module
 * @param requirement what its bundle's header asks for; absent without a header or with one that cannot be read
 * @param graph the registrations that have no fault
 * @param waits what keeps further registrations from coming
 * @param faults everything that is wrong with the definition
 */
public record ModuleModel(
        ModuleName module,
        Optional<SchemaRequirement> requirement,
        ReleaseGraph graph,
        List<String> waits,
        List<Fault> faults) {
    public ModuleModel {
        waits = List.copyOf(waits);
        faults = List.copyOf(faults);
    }

    public static ModuleModel of(ModuleDefinition definition) {
        List<Fault> faults = new ArrayList<>(definition.faults());
        Optional<SchemaRequirement> requirement = requirement(definition, faults);
        GraphReader.Result result = GraphReader.read(definition.module(), definition.registrations());
        faults.addAll(result.faults());
        initialSchemaTwice(definition).ifPresent(faults::add);
        return new ModuleModel(definition.module(), requirement, result.graph(), definition.waits(), faults);
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
    private static Optional<Fault> initialSchemaTwice(ModuleDefinition definition) {
        List<String> sources = definition.registrations().stream()
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
                        .formatted(definition.module(), String.join("' and from '", sources)),
                "Keep one of them: a bundle with META-INF/sql registers no step from 0.0.0."));
    }

    private static boolean isInitial(Registration registration) {
        try {
            return SchemaVersion.parse(registration.from()).equals(SchemaVersion.NONE);
        } catch (SluiceException e) {
            return false;
        }
    }
}
