package com.liferay.portal.kernel.xml;

import java.io.File;
import java.io.InputStream;
import java.io.Reader;
import java.net.MalformedURLException;
import java.net.URL;
import org.sluice.liferay.internal.xml.Dom4jReader;

/** Reads XML that is trusted: external entities and grammars are loaded. */
public class UnsecureSAXReaderUtil {
    public static Document read(File file) throws DocumentException {
        return getSAXReader().read(file);
    }

    public static Document read(File file, boolean validate) throws DocumentException {
        return getSAXReader().read(file, validate);
    }

    public static Document read(InputStream inputStream) throws DocumentException {
        return getSAXReader().read(inputStream);
    }

    public static Document read(InputStream inputStream, boolean validate) throws DocumentException {
        return getSAXReader().read(inputStream, validate);
    }

    public static Document read(Reader reader) throws DocumentException {
        return getSAXReader().read(reader);
    }

    public static Document read(Reader reader, boolean validate) throws DocumentException {
        return getSAXReader().read(reader, validate);
    }

    public static Document read(String xml) throws DocumentException {
        return getSAXReader().read(xml);
    }

    public static Document read(String xml, boolean validate) throws DocumentException {
        return getSAXReader().read(xml, validate);
    }

    public static Document read(String xml, XMLSchema xmlSchema) throws DocumentException {
        return getSAXReader().read(xml, xmlSchema);
    }

    public static Document read(URL url) throws DocumentException {
        return getSAXReader().read(url);
    }

    public static Document read(URL url, boolean validate) throws DocumentException {
        return getSAXReader().read(url, validate);
    }

    public static Document readURL(String url) throws DocumentException, MalformedURLException {
        return getSAXReader().readURL(url);
    }

    public static Document readURL(String url, boolean validate) throws DocumentException, MalformedURLException {
        return getSAXReader().readURL(url, validate);
    }

    public static SAXReader getSAXReader() {
        return Dom4jReader.TRUSTING;
    }
}
