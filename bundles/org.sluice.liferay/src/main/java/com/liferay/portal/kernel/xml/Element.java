package com.liferay.portal.kernel.xml;

import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** An element of an XML document. */
public interface Element extends Branch {
    void add(Attribute attribute);

    void add(CDATA cdata);

    void add(Entity entity);

    void add(Namespace namespace);

    void add(Text text);

    Element addAttribute(QName qName, String value);

    Element addAttribute(String name, String value);

    Element addCDATA(String cdata);

    Element addComment(String comment);

    Element addEntity(String name, String text);

    List<Namespace> additionalNamespaces();

    Element addNamespace(String prefix, String uri);

    Element addProcessingInstruction(String target, String data);

    Element addProcessingInstruction(String target, Map<String, String> data);

    Element addText(String text);

    void appendAttributes(Element element);

    Attribute attribute(QName qName);

    Attribute attribute(int index);

    Attribute attribute(String name);

    int attributeCount();

    Iterator<Attribute> attributeIterator();

    List<Attribute> attributes();

    String attributeValue(QName qName);

    String attributeValue(QName qName, String defaultValue);

    String attributeValue(String name);

    String attributeValue(String name, String defaultValue);

    Element createCopy();

    Element createCopy(QName qName);

    Element createCopy(String name);

    List<Namespace> declaredNamespaces();

    Element element(QName qName);

    Element element(String name);

    Iterator<Element> elementIterator();

    Iterator<Element> elementIterator(QName qName);

    Iterator<Element> elementIterator(String name);

    List<Element> elements();

    List<Element> elements(QName qName);

    List<Element> elements(String name);

    String elementText(QName qName);

    String elementText(String name);

    String elementTextTrim(QName qName);

    String elementTextTrim(String name);

    Object getData();

    Namespace getNamespace();

    Namespace getNamespaceForPrefix(String prefix);

    Namespace getNamespaceForURI(String uri);

    String getNamespacePrefix();

    List<Namespace> getNamespacesForURI(String uri);

    String getNamespaceURI();

    QName getQName();

    QName getQName(String qualifiedName);

    String getQualifiedName();

    String getTextTrim();

    Node getXPathResult(int index);

    boolean hasMixedContent();

    boolean isRootElement();

    boolean isTextOnly();

    boolean remove(Attribute attribute);

    boolean remove(CDATA cdata);

    boolean remove(Entity entity);

    boolean remove(Namespace namespace);

    boolean remove(Text text);

    void setAttributes(List<Attribute> attributes);

    void setData(Object data);

    void setQName(QName qName);

    void sortAttributes(boolean recursive);

    void sortElementsByAttribute(String elementName, String attributeName);

    void sortElementsByChildElement(String elementName, String childElementName);
}
