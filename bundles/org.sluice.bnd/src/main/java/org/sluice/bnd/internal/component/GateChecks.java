package org.sluice.bnd.internal.component;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sluice.api.SchemaVersion;
import org.sluice.api.SluiceException;
import org.sluice.bnd.internal.Code;
import org.sluice.bnd.internal.Finding;
import org.sluice.bnd.internal.Gate;
import org.sluice.bnd.internal.Place;
import org.sluice.bnd.internal.Sources;
import org.sluice.bnd.internal.component.Declared.Reference;

/** Checks the gates that components have of their author: references to their own module's release or data source. */
public final class GateChecks {
    private final String module;
    private final Sources sources;
    private final List<Finding> findings = new ArrayList<>();

    private GateChecks(String module, Sources sources) {
        this.module = module;
        this.sources = sources;
    }

    /** Whether a component has a gate already. */
    public static boolean isGated(Declared component, String module) {
        return component.references().stream()
                .anyMatch(reference -> reference.mandatory() && isGate(reference, module));
    }

    /** Finds components that wait for the upgrade which waits for them. */
    public static List<Finding> cycles(String module, List<Declared> components, Ungated ungated) {
        List<Finding> cycles = new ArrayList<>();
        for (Declared component : components) {
            Optional<List<String>> chain = ungated.chainTo(component);
            component.references().stream()
                    .filter(reference -> chain.isPresent() && reference.mandatory() && isGate(reference, module))
                    .map(reference -> cycle(module, chain.orElseThrow(), component, reference))
                    .forEach(cycles::add);
        }
        return cycles;
    }

    /**
     * Finds components that wait for versions which the module never had, or is going to leave.
     *
     * @param versions the versions that the module has or had
     * @param target the version that the upgrade leads to
     */
    public static List<Finding> versions(
            String module,
            List<Declared> components,
            NavigableSet<SchemaVersion> versions,
            SchemaVersion target,
            Sources sources)
            throws IOException {
        GateChecks checks = new GateChecks(module, sources);
        for (Declared component : components) {
            for (Reference reference : component.references()) {
                if (isGate(reference, module)) {
                    checks.check(component, reference, versions, target);
                }
            }
        }
        return checks.findings;
    }

    private static boolean isGate(Reference reference, String module) {
        return Gate.isOf(module, reference.service(), reference.target());
    }

    private static Finding cycle(String module, List<String> chain, Declared component, Reference reference) {
        String through = chain.size() == 1 ? "" : " (%s)".formatted(String.join(" waits for ", chain));
        return Finding.of(
                Code.GATE_CYCLE,
                ("Cannot upgrade '%s': '%s' brings the upgrade, but '%s'%s waits with the reference '%s' for '%s' of '%s' "
                                + "itself, which comes only after the upgrade.")
                        .formatted(
                                module,
                                chain.get(0),
                                component.name(),
                                through,
                                reference.name(),
                                reference.service(),
                                module),
                "Remove the reference, or do without '%s' in the upgrade; steps get their connection from the upgrade."
                        .formatted(component.name()),
                component.place());
    }

    private void check(
            Declared component, Reference reference, NavigableSet<SchemaVersion> versions, SchemaVersion target)
            throws IOException {
        for (String named : Gate.versionsNamedBy(reference.target())) {
            if (!isAmong(versions, named)) {
                add(Code.FILTER_VERSION_UNKNOWN, component, reference, named, versions);
                return;
            }
        }
        if (versions.stream().noneMatch(it -> Gate.accepts(reference.target(), module, it))) {
            add(Code.FILTER_VERSION_UNKNOWN, component, reference, reference.target(), versions);
        } else if (!Gate.accepts(reference.target(), module, target)) {
            findings.add(Finding.of(
                    Code.FILTER_BEHIND,
                    "The component '%s' closes for good with the upgrade of '%s' to '%s': its reference '%s' waits for '%s'."
                            .formatted(component.name(), module, target, reference.name(), reference.target()),
                    "Let it wait for '%s', or remove the reference: the header gates the component.".formatted(target),
                    place(component, reference.target())));
        }
    }

    private static boolean isAmong(NavigableSet<SchemaVersion> versions, String named) {
        try {
            return versions.contains(SchemaVersion.parse(named));
        } catch (SluiceException e) {
            return false; // the finding quotes it
        }
    }

    private void add(
            Code code, Declared component, Reference reference, String waitsFor, NavigableSet<SchemaVersion> versions)
            throws IOException {
        String known = versions.stream().map(it -> "'" + it + "'").collect(Collectors.joining(", "));
        findings.add(Finding.of(
                code,
                "Cannot ever open the component '%s': its reference '%s' waits for '%s' of '%s', which never has that; its versions are %s."
                        .formatted(component.name(), reference.name(), waitsFor, module, known),
                "Correct the target, or remove the reference: the header gates the component.",
                place(component, waitsFor)));
    }

    private Place place(Declared component, String text) throws IOException {
        return sources.lineWith(text, component.place());
    }
}
