package com.liferay.portal.kernel.xml;

/** A namespace and its prefix. */
public interface Namespace extends Node {
    short getNodeType();

    String getPrefix();

    String getURI();

    String getXPathNameStep();
}
