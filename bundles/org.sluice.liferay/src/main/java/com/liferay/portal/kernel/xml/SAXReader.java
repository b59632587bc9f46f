package com.liferay.portal.kernel.xml;

import java.io.File;
import java.io.InputStream;
import java.io.Reader;
import java.net.MalformedURLException;
import java.net.URL;
import java.util.List;
import java.util.Map;

/** Reads XML documents and makes their parts. */
public interface SAXReader {
    Attribute createAttribute(Element element, QName qName, String value);

    Attribute createAttribute(Element element, String name, String value);

    Document createDocument();

    Document createDocument(Element rootElement);

    Document createDocument(String encoding);

    Element createElement(QName qName);

    Element createElement(String name);

    Entity createEntity(String name, String text);

    Namespace createNamespace(String uri);

    Namespace createNamespace(String prefix, String uri);

    ProcessingInstruction createProcessingInstruction(String target, String data);

    ProcessingInstruction createProcessingInstruction(String target, Map<String, String> data);

    QName createQName(String localName);

    QName createQName(String localName, Namespace namespace);

    Text createText(String text);

    XPath createXPath(String xPathExpression);

    XPath createXPath(String xPathExpression, String prefix, String namespace);

    XPath createXPath(String xPathExpression, Map<String, String> namespaceContextMap);

    Document read(File file) throws DocumentException;

    Document read(File file, boolean validate) throws DocumentException;

    Document read(InputStream inputStream) throws DocumentException;

    Document read(InputStream inputStream, boolean validate) throws DocumentException;

    Document read(Reader reader) throws DocumentException;

    Document read(Reader reader, boolean validate) throws DocumentException;

    Document read(String xml) throws DocumentException;

    Document read(String xml, boolean validate) throws DocumentException;

    Document read(String xml, XMLSchema xmlSchema) throws DocumentException;

    Document read(URL url) throws DocumentException;

    Document read(URL url, boolean validate) throws DocumentException;

    Document readURL(String url) throws DocumentException, MalformedURLException;

    Document readURL(String url, boolean validate) throws DocumentException, MalformedURLException;

    List<Node> selectNodes(String xPathFilterExpression, Node node);

    List<Node> selectNodes(String xPathFilterExpression, List<Node> nodes);

    void sort(List<Node> nodes, String xPathExpression);

    void sort(List<Node> nodes, String xPathExpression, boolean distinct);
}
