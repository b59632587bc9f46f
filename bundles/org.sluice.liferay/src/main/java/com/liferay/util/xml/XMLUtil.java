package com.liferay.util.xml;

import com.liferay.portal.kernel.xml.Document;
import com.liferay.portal.kernel.xml.DocumentException;
import com.liferay.portal.kernel.xml.SAXReaderUtil;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Lays out XML with a tab for each level. */
public class XMLUtil {
    public static String formatXML(Document document) {
        try {
            return document.formattedString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String formatXML(String xml) {
        try {
            return formatXML(SAXReaderUtil.read(xml));
        } catch (DocumentException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
