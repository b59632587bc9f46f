package com.liferay.portal.kernel.xml;

import java.util.Iterator;
import java.util.List;

/** A node that has children: a document or an element. */
public interface Branch extends Node {
    void add(Comment comment);

    void add(Element element);

    void add(Node node);

    void add(ProcessingInstruction processingInstruction);

    Element addElement(QName qName);

    Element addElement(String name);

    Element addElement(String qualifiedName, String namespaceURI);

    void appendContent(Branch branch);

    void clearContent();

    List<Node> content();

    Element elementByID(String elementID);

    int indexOf(Node node);

    Node node(int index);

    int nodeCount();

    Iterator<Node> nodeIterator();

    void normalize();

    ProcessingInstruction processingInstruction(String target);

    List<ProcessingInstruction> processingInstructions();

    List<ProcessingInstruction> processingInstructions(String target);

    boolean remove(Comment comment);

    boolean remove(Element element);

    boolean remove(Node node);

    boolean remove(ProcessingInstruction processingInstruction);

    boolean removeProcessingInstruction(String target);

    void setContent(List<Node> content);

    void setProcessingInstructions(List<ProcessingInstruction> processingInstructions);
}
