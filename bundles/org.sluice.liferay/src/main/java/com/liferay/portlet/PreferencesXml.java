package com.liferay.portlet;

import com.liferay.portal.kernel.xml.Document;
import com.liferay.portal.kernel.xml.DocumentException;
import com.liferay.portal.kernel.xml.Element;
import com.liferay.portal.kernel.xml.SAXReaderUtil;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** The XML of preferences: {@code <portlet-preferences><preference><name/><value/></preference></portlet-preferences>}. */
final class PreferencesXml {
    private static final String NONE = "<portlet-preferences />";

    private PreferencesXml() {}

    /** By name, in the document's order; nothing at all is no preferences. */
    static Map<String, Preference> read(String xml) {
        Map<String, Preference> preferences = new LinkedHashMap<>();
        if (xml == null || xml.isBlank()) {
            return preferences;
        }
        try {
            for (Element element : SAXReaderUtil.read(xml).getRootElement().elements("preference")) {
                Preference preference = preference(element);
                preferences.put(preference.getName(), preference);
            }
        } catch (DocumentException e) {
            throw new IllegalArgumentException(
                    "Cannot read portlet preferences: %s Found '%s'. Mend the row that holds them."
                            .formatted(e.getMessage(), xml),
                    e);
        }
        return preferences;
    }

    static String write(Collection<Preference> preferences) {
        if (preferences.isEmpty()) {
            return NONE;
        }
        Document document = SAXReaderUtil.createDocument();
        Element root = document.addElement("portlet-preferences");
        for (Preference preference : preferences) {
            Element element = root.addElement("preference");
            element.addElement("name").addText(preference.getName());
            for (String value : preference.getValues() == null ? new String[0] : preference.getValues()) {
                element.addElement("value").addText(value);
            }
            if (preference.isReadOnly()) {
                element.addElement("read-only").addText("true");
            }
        }
        return root.asXML();
    }

    private static Preference preference(Element element) {
        String[] values =
                element.elements("value").stream().map(Element::getText).toArray(String[]::new);
        return new Preference(
                element.elementTextTrim("name"), values, Boolean.parseBoolean(element.elementTextTrim("read-only")));
    }
}
