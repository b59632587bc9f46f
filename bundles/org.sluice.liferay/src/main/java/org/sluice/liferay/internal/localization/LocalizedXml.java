package org.sluice.liferay.internal.localization;

import com.liferay.portal.kernel.xml.Document;
import com.liferay.portal.kernel.xml.DocumentException;
import com.liferay.portal.kernel.xml.Element;
import com.liferay.portal.kernel.xml.SAXReaderUtil;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A text in several languages: {@code <root available-locales="en_US,de_DE" default-locale="en_US"><Key
 * language-id="en_US">...</Key>...</root>}. Not for several threads.
 */
public final class LocalizedXml {
    private static final String LANGUAGE = "language-id";

    private final Map<String, String> texts = new LinkedHashMap<>();
    private String defaultLanguage;

    public LocalizedXml(String defaultLanguage) {
        this.defaultLanguage = defaultLanguage;
    }

    /** Whether a text is such XML, and not the text itself. */
    public static boolean isLocalized(@Nullable String text) {
        return text != null && text.stripLeading().startsWith("<") && text.contains("<root");
    }

    /** Reads the texts of the XML; nothing to read gives none, and a plain text is the one of the default language. */
    public static LocalizedXml read(@Nullable String xml, String otherDefault) {
        LocalizedXml localized = new LocalizedXml(otherDefault);
        if (xml == null || xml.isBlank()) {
            return localized;
        }
        if (!isLocalized(xml)) {
            localized.put(otherDefault, xml);
            return localized;
        }
        try {
            return read(SAXReaderUtil.read(xml), otherDefault);
        } catch (DocumentException e) {
            throw new IllegalArgumentException(
                    "Cannot read a text in several languages: %s Found '%s'. Mend the row that holds it."
                            .formatted(e.getMessage(), xml),
                    e);
        }
    }

    public static LocalizedXml read(Document document, String otherDefault) {
        Element root = document.getRootElement();
        LocalizedXml localized = new LocalizedXml(root.attributeValue("default-locale", otherDefault));
        for (Element element : root.elements()) {
            localized.put(element.attributeValue(LANGUAGE, localized.defaultLanguage), element.getText());
        }
        return localized;
    }

    /** The languages that a document names, whether or not they have a text. */
    public static String[] available(Document document) {
        String languages = document.getRootElement().attributeValue("available-locales", "");
        return Arrays.stream(languages.split(",", -1))
                .filter(each -> !each.isEmpty())
                .toArray(String[]::new);
    }

    public String defaultLanguage() {
        return defaultLanguage;
    }

    public void makeDefault(String language) {
        this.defaultLanguage = language;
    }

    public Map<String, String> texts() {
        return texts;
    }

    public Optional<String> text(String language) {
        return Optional.ofNullable(texts.get(language));
    }

    public void put(String language, String text) {
        texts.put(language, text);
    }

    public void remove(String language) {
        texts.remove(language);
    }

    /** The XML, each text in an element of this name; an empty text when there are none. */
    public String write(String key, boolean cdata) {
        if (texts.isEmpty()) {
            return "";
        }
        Document document = SAXReaderUtil.createDocument();
        Element root = document.addElement("root");
        root.addAttribute("available-locales", String.join(",", languages()));
        root.addAttribute("default-locale", defaultLanguage);
        texts.forEach((language, text) -> {
            Element element = root.addElement(key).addAttribute(LANGUAGE, language);
            if (cdata) {
                element.addCDATA(text);
            } else {
                element.addText(text);
            }
        });
        return "<?xml version='1.0' encoding='UTF-8'?>" + root.asXML();
    }

    private List<String> languages() {
        return new ArrayList<>(texts.keySet());
    }
}
