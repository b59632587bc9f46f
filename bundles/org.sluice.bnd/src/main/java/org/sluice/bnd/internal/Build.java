package org.sluice.bnd.internal;

import aQute.bnd.osgi.Analyzer;
import aQute.bnd.osgi.Instruction;
import aQute.bnd.osgi.Instructions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sluice.api.SchemaRequirement;
import org.sluice.bnd.internal.code.RegistrationReader;
import org.sluice.bnd.internal.component.Components;
import org.sluice.bnd.internal.component.Declared;
import org.sluice.bnd.internal.component.GateChecks;
import org.sluice.bnd.internal.component.StepServices;
import org.sluice.bnd.internal.component.Ungated;
import org.sluice.bnd.internal.graph.GraphCheck;
import org.sluice.bnd.internal.graph.Header;
import org.sluice.bnd.internal.graph.Verdict;

/** What the plugin does with one bundle: reads it, checks it, sets the header where it is absent, gates its components. */
public final class Build {
    private static final Logger LOG = LoggerFactory.getLogger(Build.class);

    private final Analyzer analyzer;
    private final String module;
    private final Sources sources;
    private final List<Finding> findings = new ArrayList<>();

    public Build(Analyzer analyzer) {
        this.analyzer = analyzer;
        this.module = analyzer.getBsn();
        this.sources = new Sources(analyzer);
    }

    /** Changes the jar and the headers of the analyzer, and tells it what there is to tell. */
    public void run() throws Exception {
        Components components = Components.read(analyzer, sources, findings::add);
        List<Declared> declared = components.all();
        Optional<String> text = Optional.ofNullable(analyzer.getProperty(SchemaRequirement.HEADER));
        Header header = new Header(text, sources.ofHeader(SchemaRequirement.HEADER));
        Verdict verdict = GraphCheck.check(module, header, registered(declared), Scripts.initial(analyzer, sources));
        findings.addAll(verdict.findings());
        if (verdict.target().isPresent()) {
            findings.addAll(GateChecks.versions(
                    module, declared, verdict.versions(), verdict.target().get(), sources));
        }
        if (verdict.requirement().isPresent()) {
            SchemaRequirement requirement = verdict.requirement().get();
            if (text.isEmpty()) {
                LOG.info(
                        "{}: {} is set to {}, where the registrations lead",
                        module,
                        SchemaRequirement.HEADER,
                        requirement);
                analyzer.setProperty(SchemaRequirement.HEADER, requirement.text());
            }
            gate(components, declared, requirement);
        }
        findings.forEach(this::report);
    }

    private List<Registered> registered(List<Declared> declared) throws Exception {
        List<Registered> registered = new ArrayList<>(RegistrationReader.read(analyzer, module, sources));
        registered.addAll(StepServices.of(declared));
        registered.addAll(Scripts.upgrades(analyzer, module, sources, findings::add));
        return registered;
    }

    private void gate(Components components, List<Declared> declared, SchemaRequirement requirement) throws Exception {
        Instructions named = new Instructions(analyzer.getProperty(Ungated.INSTRUCTION, ""));
        unused(declared, named);
        Ungated ungated = Ungated.of(declared, named);
        findings.addAll(GateChecks.cycles(module, declared, ungated));
        List<Declared> gated = declared.stream()
                .filter(it -> !ungated.contains(it) && !GateChecks.isGated(it, module))
                .toList();
        components.gate(gated, Gate.target(module, requirement));
        LOG.info(
                "{}: gated at {}: {}",
                module,
                requirement.accepted(),
                gated.stream().map(Declared::name).toList());
        LOG.info("{}: without a gate: {}", module, ungated.describe());
    }

    private void unused(List<Declared> declared, Instructions named) throws Exception {
        for (Instruction pattern : named.keySet()) {
            if (declared.stream().noneMatch(it -> pattern.matches(it.name()) || pattern.matches(it.implementation()))) {
                findings.add(Finding.of(
                        Code.UNGATED_UNUSED,
                        "No component of '%s' has a name or a class that '%s' in '%s' fits."
                                .formatted(module, pattern, Ungated.INSTRUCTION),
                        "Correct the pattern, or remove it.",
                        sources.ofHeader(Ungated.INSTRUCTION)));
            }
        }
    }

    private void report(Finding finding) {
        var location = finding.error() ? analyzer.error("%s", finding) : analyzer.warning("%s", finding);
        location.file(finding.place().file()).line(Math.max(finding.place().line() - 1, 0)); // bnd counts from zero
    }
}
