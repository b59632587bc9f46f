package com.liferay.portal.kernel.xml;

import java.io.IOException;
import java.io.Serializable;
import java.io.Writer;
import java.util.List;

/** Anything in an XML tree. */
public interface Node extends Serializable {
    <T, V extends Visitor<T>> T accept(V visitor);

    String asXML();

    Node asXPathResult(Element parent);

    String compactString() throws IOException;

    Node detach();

    String formattedString() throws IOException;

    String formattedString(String indent) throws IOException;

    String formattedString(String indent, boolean expandEmptyElements) throws IOException;

    String formattedString(String indent, boolean expandEmptyElements, boolean trimText) throws IOException;

    Document getDocument();

    String getName();

    Element getParent();

    String getPath();

    String getPath(Element context);

    String getStringValue();

    String getText();

    String getUniquePath();

    String getUniquePath(Element context);

    boolean hasContent();

    boolean isReadOnly();

    boolean matches(String xPathExpression);

    Number numberValueOf(String xPathExpression);

    List<Node> selectNodes(String xPathExpression);

    List<Node> selectNodes(String xPathExpression, String comparisonXPathExpression);

    List<Node> selectNodes(String xPathExpression, String comparisonXPathExpression, boolean removeDuplicates);

    Object selectObject(String xPathExpression);

    Node selectSingleNode(String xPathExpression);

    void setName(String name);

    void setText(String text);

    boolean supportsParent();

    String valueOf(String xPathExpression);

    void write(Writer writer) throws IOException;
}
