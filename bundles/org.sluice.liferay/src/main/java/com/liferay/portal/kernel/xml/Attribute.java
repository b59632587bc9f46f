package com.liferay.portal.kernel.xml;

/** An attribute of an element. */
public interface Attribute extends Node {
    Object getData();

    Namespace getNamespace();

    String getNamespacePrefix();

    String getNamespaceURI();

    QName getQName();

    String getQualifiedName();

    String getValue();

    void setData(Object data);

    void setNamespace(Namespace namespace);

    void setValue(String value);
}
