package com.liferay.portal.kernel.xml;

import java.io.Serializable;
import java.util.List;

/** A compiled XPath expression. */
public interface XPath extends Serializable {
    boolean booleanValueOf(Object context);

    Object evaluate(Object context);

    String getText();

    boolean matches(Node node);

    Number numberValueOf(Object context);

    List<Node> selectNodes(Object context);

    List<Node> selectNodes(Object context, XPath sortXPath);

    List<Node> selectNodes(Object context, XPath sortXPath, boolean distinct);

    Node selectSingleNode(Object context);

    void sort(List<Node> nodes);

    void sort(List<Node> nodes, boolean distinct);

    String valueOf(Object context);
}
