package com.liferay.portal.kernel.xml;

/** The DOCTYPE of a document. */
public interface DocumentType {
    String getName();

    String getPublicId();

    String getSystemId();
}
