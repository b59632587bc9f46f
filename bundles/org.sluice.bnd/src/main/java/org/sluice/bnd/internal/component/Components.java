package org.sluice.bnd.internal.component;

import aQute.bnd.osgi.Analyzer;
import aQute.bnd.osgi.Instructions;
import aQute.bnd.osgi.Jar;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import org.sluice.bnd.internal.Code;
import org.sluice.bnd.internal.Finding;
import org.sluice.bnd.internal.Place;
import org.sluice.bnd.internal.Sources;
import org.sluice.bnd.internal.component.Declared.Reference;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** The component descriptions that the header {@code Service-Component} of a bundle names, wildcards included. */
public final class Components {
    private static final String HEADER = "Service-Component";

    private final Jar jar;
    private final Map<ComponentFile, List<Declared>> files = new LinkedHashMap<>();

    private Components(Jar jar) {
        this.jar = jar;
    }

    /** Reads them; a file that cannot be read is a finding. */
    public static Components read(Analyzer analyzer, Sources sources, Consumer<Finding> findings) throws IOException {
        Components components = new Components(analyzer.getJar());
        Instructions paths = new Instructions(analyzer.getProperty(HEADER, ""));
        if (paths.isEmpty()) {
            return components;
        }
        for (String path :
                analyzer.getJar().getResources().keySet().stream().sorted().toList()) {
            if (paths.matches(path)) {
                components.read(path, sources, findings);
            }
        }
        return components;
    }

    /** All of them, in the order of their files. */
    public List<Declared> all() {
        return files.values().stream().flatMap(List::stream).toList();
    }

    /** Gates components; the others, and what an earlier build gated, have no gate afterwards. */
    public void gate(List<Declared> gated, String target) throws TransformerException {
        Set<String> names = gated.stream().map(Declared::name).collect(Collectors.toSet());
        for (ComponentFile file : files.keySet()) {
            file.gate(jar, component -> names.contains(name(component)), target);
        }
    }

    private void read(String path, Sources sources, Consumer<Finding> findings) throws IOException {
        try {
            ComponentFile file = ComponentFile.read(path, jar.getResource(path));
            files.put(
                    file,
                    file.components().stream()
                            .map(component -> declared(component, sources))
                            .toList());
        } catch (SAXException | ParserConfigurationException e) {
            findings.accept(Finding.of(
                    Code.COMPONENT_UNREADABLE,
                    "Cannot gate the components of '%s': it is no XML: %s.".formatted(path, e.getMessage()),
                    "Correct the file.",
                    sources.ofFile(path)));
        }
    }

    private static Declared declared(Element component, Sources sources) {
        String implementation = implementation(component);
        Map<String, Object> properties = new LinkedHashMap<>();
        ComponentFile.children(component, "property")
                .forEach(property -> properties.put(property.getAttribute("name"), value(property)));
        List<Reference> references = ComponentFile.children(component, "reference")
                .map(reference -> reference(reference, properties))
                .toList();
        return new Declared(
                name(component),
                implementation,
                provides(component),
                properties,
                references,
                place(implementation, sources));
    }

    private static List<String> provides(Element component) {
        Stream<String> services = ComponentFile.children(component, "service")
                .flatMap(service -> ComponentFile.children(service, "provide"))
                .map(provide -> provide.getAttribute("interface"));
        Stream<String> factory = component.getAttribute("factory").isBlank()
                ? Stream.empty()
                : Stream.of("org.osgi.service.component.ComponentFactory");
        return Stream.concat(services, factory).toList();
    }

    private static Reference reference(Element reference, Map<String, Object> properties) {
        String service = reference.getAttribute("interface");
        String name = reference.hasAttribute("name") ? reference.getAttribute("name") : service;
        Object target = properties.getOrDefault(name + ".target", reference.getAttribute("target"));
        boolean optional = reference.getAttribute("cardinality").startsWith("0");
        return new Reference(name, service, !optional, target.toString());
    }

    /** A value in an attribute is one; values in the element's text stand in a line each. */
    private static Object value(Element property) {
        return property.hasAttribute("value")
                ? property.getAttribute("value")
                : property.getTextContent()
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }

    private static String name(Element component) {
        return component.hasAttribute("name") ? component.getAttribute("name") : implementation(component);
    }

    private static String implementation(Element component) {
        return ComponentFile.children(component, "implementation")
                .findFirst()
                .orElseThrow()
                .getAttribute("class");
    }

    private static Place place(String implementation, Sources sources) {
        String outermost = implementation.replaceFirst("\\$.*", "");
        String path = outermost.replace('.', '/');
        return sources.ofClass(path, path.substring(path.lastIndexOf('/') + 1) + ".java", 0);
    }
}
