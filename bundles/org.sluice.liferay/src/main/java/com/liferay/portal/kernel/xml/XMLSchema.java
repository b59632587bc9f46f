package com.liferay.portal.kernel.xml;

import org.xml.sax.InputSource;

/** A schema that a document is checked against. */
public interface XMLSchema {
    String getPublicId();

    String getSchemaLanguage();

    InputSource getSchemaSource();

    String getSystemId();
}
