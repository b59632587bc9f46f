package com.liferay.portal.kernel.xml;

import java.io.Serializable;

/** A name with its namespace. */
public interface QName extends Serializable {
    String getLocalPart();

    String getName();

    Namespace getNamespace();

    String getNamespacePrefix();

    String getNamespaceURI();

    String getQualifiedName();
}
