package org.sluice.liferay.internal.xml;

import com.liferay.portal.kernel.xml.Attribute;
import com.liferay.portal.kernel.xml.Document;
import com.liferay.portal.kernel.xml.DocumentException;
import com.liferay.portal.kernel.xml.Element;
import com.liferay.portal.kernel.xml.Entity;
import com.liferay.portal.kernel.xml.Namespace;
import com.liferay.portal.kernel.xml.Node;
import com.liferay.portal.kernel.xml.ProcessingInstruction;
import com.liferay.portal.kernel.xml.QName;
import com.liferay.portal.kernel.xml.SAXReader;
import com.liferay.portal.kernel.xml.Text;
import com.liferay.portal.kernel.xml.XMLSchema;
import com.liferay.portal.kernel.xml.XPath;
import java.io.File;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.net.MalformedURLException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dom4j.DocumentHelper;
import org.xml.sax.InputSource;

/** Reads documents and makes nodes with dom4j. */
public final class Dom4jReader implements SAXReader {
    /** Looks at nothing outside of a document. */
    public static final SAXReader SECURE = new Dom4jReader(new Parsers(false));

    /** Loads what a document names. */
    public static final SAXReader TRUSTING = new Dom4jReader(new Parsers(true));

    static {
        Singletons.make();
    }

    private final Parsers parsers;

    private Dom4jReader(Parsers parsers) {
        this.parsers = parsers;
    }

    @Override
    public Attribute createAttribute(Element element, QName qName, String value) {
        return Views.of(
                Attribute.class,
                DocumentHelper.createAttribute(
                        Views.target(org.dom4j.Element.class, element),
                        Views.target(org.dom4j.QName.class, qName),
                        value));
    }

    @Override
    public Attribute createAttribute(Element element, String name, String value) {
        return Views.of(
                Attribute.class,
                DocumentHelper.createAttribute(Views.target(org.dom4j.Element.class, element), name, value));
    }

    @Override
    public Document createDocument() {
        return Views.of(Document.class, DocumentHelper.createDocument());
    }

    @Override
    public Document createDocument(Element rootElement) {
        return Views.of(
                Document.class, DocumentHelper.createDocument(Views.target(org.dom4j.Element.class, rootElement)));
    }

    @Override
    public Document createDocument(String encoding) {
        Document document = createDocument();
        document.setXMLEncoding(encoding);
        return document;
    }

    @Override
    public Element createElement(QName qName) {
        return Views.of(Element.class, DocumentHelper.createElement(Views.target(org.dom4j.QName.class, qName)));
    }

    @Override
    public Element createElement(String name) {
        return Views.of(Element.class, DocumentHelper.createElement(name));
    }

    @Override
    public Entity createEntity(String name, String text) {
        return Views.of(Entity.class, DocumentHelper.createEntity(name, text));
    }

    @Override
    public Namespace createNamespace(String uri) {
        return Views.of(Namespace.class, org.dom4j.Namespace.get(uri));
    }

    @Override
    public Namespace createNamespace(String prefix, String uri) {
        return Views.of(Namespace.class, DocumentHelper.createNamespace(prefix, uri));
    }

    @Override
    public ProcessingInstruction createProcessingInstruction(String target, Map<String, String> data) {
        return Views.of(ProcessingInstruction.class, DocumentHelper.createProcessingInstruction(target, data));
    }

    @Override
    public ProcessingInstruction createProcessingInstruction(String target, String data) {
        return Views.of(ProcessingInstruction.class, DocumentHelper.createProcessingInstruction(target, data));
    }

    @Override
    public QName createQName(String localName) {
        return Views.of(QName.class, DocumentHelper.createQName(localName));
    }

    @Override
    public QName createQName(String localName, Namespace namespace) {
        return Views.of(
                QName.class, DocumentHelper.createQName(localName, Views.target(org.dom4j.Namespace.class, namespace)));
    }

    @Override
    public Text createText(String text) {
        return Views.of(Text.class, DocumentHelper.createText(text));
    }

    @Override
    public XPath createXPath(String xPathExpression) {
        return Views.of(XPath.class, DocumentHelper.createXPath(xPathExpression));
    }

    @Override
    public XPath createXPath(String xPathExpression, Map<String, String> namespaceContextMap) {
        org.dom4j.XPath expression = DocumentHelper.createXPath(xPathExpression);
        expression.setNamespaceURIs(namespaceContextMap);
        return Views.of(XPath.class, expression);
    }

    @Override
    public XPath createXPath(String xPathExpression, String prefix, String namespace) {
        return createXPath(xPathExpression, Map.of(prefix, namespace));
    }

    @Override
    public Document read(File file) throws DocumentException {
        return read(file, false);
    }

    @Override
    public Document read(File file, boolean validate) throws DocumentException {
        return parsers.read(new InputSource(file.toURI().toASCIIString()), validate);
    }

    @Override
    public Document read(InputStream inputStream) throws DocumentException {
        return read(inputStream, false);
    }

    @Override
    public Document read(InputStream inputStream, boolean validate) throws DocumentException {
        return parsers.read(new InputSource(inputStream), validate);
    }

    @Override
    public Document read(Reader reader) throws DocumentException {
        return read(reader, false);
    }

    @Override
    public Document read(Reader reader, boolean validate) throws DocumentException {
        return parsers.read(new InputSource(reader), validate);
    }

    @Override
    public Document read(String xml) throws DocumentException {
        return read(xml, false);
    }

    @Override
    public Document read(String xml, boolean validate) throws DocumentException {
        return read(new StringReader(xml), validate);
    }

    @Override
    public Document read(String xml, XMLSchema xmlSchema) throws DocumentException {
        parsers.check(xml, xmlSchema);
        return read(xml);
    }

    @Override
    public Document read(URL url) throws DocumentException {
        return read(url, false);
    }

    @Override
    public Document read(URL url, boolean validate) throws DocumentException {
        return parsers.read(new InputSource(url.toExternalForm()), validate);
    }

    @Override
    public Document readURL(String url) throws DocumentException, MalformedURLException {
        return readURL(url, false);
    }

    @Override
    public Document readURL(String url, boolean validate) throws DocumentException, MalformedURLException {
        return read(new URL(url), validate);
    }

    @Override
    public List<Node> selectNodes(String xPathFilterExpression, List<Node> nodes) {
        return createXPath(xPathFilterExpression).selectNodes(nodes);
    }

    @Override
    public List<Node> selectNodes(String xPathFilterExpression, Node node) {
        return createXPath(xPathFilterExpression).selectNodes(node);
    }

    @Override
    public void sort(List<Node> nodes, String xPathExpression) {
        sort(nodes, xPathExpression, false);
    }

    /** Sorts the given list itself; two nodes with one value become one when {@code distinct}. */
    @Override
    public void sort(List<Node> nodes, String xPathExpression, boolean distinct) {
        List<org.dom4j.Node> targets = new ArrayList<>();
        nodes.forEach(node -> targets.add(Views.target(org.dom4j.Node.class, node)));
        DocumentHelper.sort(targets, xPathExpression, distinct);
        nodes.clear();
        targets.forEach(target -> nodes.add(Views.of(Node.class, target)));
    }
}
