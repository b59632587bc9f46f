package com.liferay.portal.kernel.xml;

/** An XML document. */
public interface Document extends Branch, Cloneable {
    Document addComment(String comment);

    Document addDocumentType(String name, String publicId, String systemId);

    Document clone();

    DocumentType getDocumentType();

    Element getRootElement();

    String getXMLEncoding();

    void setRootElement(Element rootElement);

    void setXMLEncoding(String encoding);
}
