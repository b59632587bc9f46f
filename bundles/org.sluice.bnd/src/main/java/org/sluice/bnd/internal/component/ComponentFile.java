package org.sluice.bnd.internal.component;

import aQute.bnd.osgi.EmbeddedResource;
import aQute.bnd.osgi.Jar;
import aQute.bnd.osgi.Resource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.sluice.bnd.internal.Gate;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A file of component descriptions in a bundle. It is changed in the jar in the making, and nowhere else. */
final class ComponentFile {
    /** The name of the reference that is the gate; by it the gate of an earlier build is known. */
    static final String GATE = "sluice.release";

    private static final String DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

    private final String path;
    private final Document document;

    private ComponentFile(String path, Document document) {
        this.path = path;
        this.document = document;
    }

    /** Reads a file, and leaves out what an earlier build has added to it. */
    static ComponentFile read(String path, Resource resource)
            throws IOException, SAXException, ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature(DOCTYPE, true);
        try (InputStream in = resource.openInputStream()) {
            ComponentFile file =
                    new ComponentFile(path, factory.newDocumentBuilder().parse(in));
            file.components().forEach(ComponentFile::removeGate);
            return file;
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw e;
        } catch (Exception e) { // an edge: bnd's resources throw anything
            throw new IOException("Cannot open '" + path + "'.", e);
        }
    }

    String path() {
        return path;
    }

    /** The components of the file; a component has an implementation. */
    List<Element> components() {
        Element root = document.getDocumentElement();
        List<Element> all = new ArrayList<>(elements(root.getElementsByTagNameNS("*", "component")));
        all.add(0, root);
        return all.stream()
                .filter(element -> children(element, "implementation").findAny().isPresent())
                .toList();
    }

    /**
     * Puts the gate into components, and the file into the jar.
     *
     * @param gated which components to gate
     * @param target the filter of the gate
     */
    void gate(Jar jar, Predicate<Element> gated, String target) throws TransformerException {
        components().stream().filter(gated).forEach(component -> addGate(component, target));
        TransformerFactory factory = TransformerFactory.newInstance();
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_STYLESHEET, "");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        factory.newTransformer().transform(new DOMSource(document), new StreamResult(out));
        jar.putResource(
                path,
                new EmbeddedResource(out.toByteArray(), jar.getResource(path).lastModified()));
    }

    static Stream<Element> children(Element parent, String name) {
        return elements(parent.getChildNodes()).stream()
                .filter(element -> element.getLocalName().equals(name));
    }

    /** The gate is written like its siblings: with the prefix and in the namespace of the implementation. */
    private static void addGate(Element component, String target) {
        Element implementation =
                children(component, "implementation").findFirst().orElseThrow();
        String name = implementation.getNodeName().replace("implementation", "reference");
        Element gate = component.getOwnerDocument().createElementNS(implementation.getNamespaceURI(), name);
        gate.setAttribute("name", GATE);
        gate.setAttribute("interface", Gate.RELEASE);
        gate.setAttribute("target", target);
        component.appendChild(gate);
    }

    private static void removeGate(Element component) {
        children(component, "reference")
                .filter(reference -> reference.getAttribute("name").equals(GATE))
                .toList()
                .forEach(component::removeChild);
    }

    private static List<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .<Node>mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .toList();
    }
}
