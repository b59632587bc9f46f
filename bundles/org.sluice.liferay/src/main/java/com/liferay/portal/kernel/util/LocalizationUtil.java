package com.liferay.portal.kernel.util;

import com.liferay.portal.kernel.settings.LocalizedValuesMap;
import com.liferay.portal.kernel.xml.Document;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javax.portlet.PortletPreferences;
import org.sluice.liferay.internal.localization.Languages;
import org.sluice.liferay.internal.localization.LocalizedXml;

/** Texts in several languages that stand in one column as XML. */
public class LocalizationUtil {
    public static String[] getAvailableLanguageIds(Document document) {
        return LocalizedXml.available(document);
    }

    /** The languages that have a text; none when the text is not XML. */
    public static String[] getAvailableLanguageIds(String xml) {
        return LocalizedXml.isLocalized(xml) ? read(xml).texts().keySet().toArray(String[]::new) : new String[0];
    }

    public static String getDefaultLanguageId(Document document) {
        return LocalizedXml.read(document, Languages.standard()).defaultLanguage();
    }

    public static String getDefaultLanguageId(Document document, Locale defaultLocale) {
        return LocalizedXml.read(document, Languages.id(defaultLocale)).defaultLanguage();
    }

    public static String getDefaultLanguageId(String xml) {
        return read(xml).defaultLanguage();
    }

    public static String getDefaultLanguageId(String xml, Locale defaultLocale) {
        return LocalizedXml.read(xml, Languages.id(defaultLocale)).defaultLanguage();
    }

    public static String getLocalization(
            Function<String, String> localizationFunction, String languageId, String defaultLanguageId) {
        String text = localizationFunction.apply(languageId);
        return text == null || text.isEmpty() ? localizationFunction.apply(defaultLanguageId) : text;
    }

    /** The text in a language, else the one of the default language. */
    public static String getLocalization(String xml, String requestedLanguageId) {
        return getLocalization(xml, requestedLanguageId, true);
    }

    public static String getLocalization(String xml, String requestedLanguageId, boolean useDefault) {
        return getLocalization(xml, requestedLanguageId, useDefault, "");
    }

    public static String getLocalization(
            String xml, String requestedLanguageId, boolean useDefault, String defaultValue) {
        LocalizedXml localized = read(xml);
        return localized
                .text(requestedLanguageId)
                .or(() -> useDefault ? localized.text(localized.defaultLanguage()) : Optional.empty())
                .orElse(defaultValue);
    }

    public static Map<Locale, String> getLocalizationMap(
            Collection<Locale> locales, Locale defaultLocale, String text) {
        Map<Locale, String> map = new HashMap<>();
        locales.forEach(locale -> map.put(locale, text));
        map.put(defaultLocale, text);
        return map;
    }

    public static Map<Locale, String> getLocalizationMap(PortletPreferences preferences, String preferenceName) {
        return getLocalizationMap(preferences, preferenceName, null);
    }

    /** The values of a preference and of its forms with a language behind the name: {@code name_de_DE}. */
    public static Map<Locale, String> getLocalizationMap(
            PortletPreferences preferences, String preferenceName, String propertyName) {
        Map<Locale, String> map = new HashMap<>();
        String standard = preferences.getValue(
                preferenceName, propertyName == null ? "" : Objects.toString(PropsUtil.get(propertyName), ""));
        map.put(Languages.locale(Languages.standard()), standard);
        preferences.getMap().forEach((name, values) -> {
            if (name.startsWith(preferenceName + "_")) {
                map.put(Languages.locale(name.substring(preferenceName.length() + 1)), preferences.getValue(name, ""));
            }
        });
        return map;
    }

    /** The texts by locale; a plain text is the one of the default locale. */
    public static Map<Locale, String> getLocalizationMap(String xml) {
        return getLocalizationMap(xml, false);
    }

    public static Map<Locale, String> getLocalizationMap(String xml, boolean useDefault) {
        LocalizedXml localized = read(xml);
        Map<Locale, String> map = new HashMap<>();
        localized.texts().forEach((language, text) -> map.put(Languages.locale(language), text));
        if (useDefault) {
            localized
                    .text(localized.defaultLanguage())
                    .ifPresent(text -> map.putIfAbsent(Languages.locale(Languages.standard()), text));
        }
        return map;
    }

    public static Map<Locale, String> getLocalizationMap(String[] languageIds, String[] values) {
        Map<Locale, String> map = new HashMap<>();
        for (int index = 0; index < values.length; index++) {
            map.put(Languages.locale(languageIds[index]), values[index]);
        }
        return map;
    }

    /** The name under which a preference has a language's value. */
    public static String getLocalizedName(String name, String languageId) {
        return name + "_" + languageId;
    }

    public static Map<Locale, String> getMap(LocalizedValuesMap localizedValuesMap) {
        Map<Locale, String> map = new HashMap<>(localizedValuesMap.getValues());
        if (localizedValuesMap.getDefaultValue() != null) {
            map.putIfAbsent(Languages.locale(Languages.standard()), localizedValuesMap.getDefaultValue());
        }
        return map;
    }

    public static String getPreferencesKey(String key, String languageId) {
        return languageId.equals(Languages.standard()) ? key : getLocalizedName(key, languageId);
    }

    public static String getXml(LocalizedValuesMap localizedValuesMap, String key) {
        return updateLocalization(getMap(localizedValuesMap), "", key, Languages.standard());
    }

    public static String getXml(Map<String, String> map, String defaultLanguageId, String key) {
        return getXml(map, defaultLanguageId, key, false);
    }

    public static String getXml(Map<String, String> map, String defaultLanguageId, String key, boolean cdata) {
        LocalizedXml localized = new LocalizedXml(defaultLanguageId);
        map.forEach((language, text) -> {
            if (text != null && !text.isEmpty()) {
                localized.put(language, text);
            }
        });
        return localized.write(key, cdata);
    }

    public static String removeLocalization(String xml, String key, String requestedLanguageId) {
        return removeLocalization(xml, key, requestedLanguageId, false);
    }

    public static String removeLocalization(String xml, String key, String requestedLanguageId, boolean cdata) {
        if (xml == null || xml.isEmpty()) {
            return "";
        }
        LocalizedXml localized = read(xml);
        localized.remove(requestedLanguageId);
        return localized.write(key, cdata);
    }

    /** Texts that are empty or null go, and the others take the place of what was there; the other languages stay. */
    public static String updateLocalization(
            Map<Locale, String> localizationMap, String xml, String key, String defaultLanguageId) {
        LocalizedXml localized = LocalizedXml.read(xml, defaultLanguageId);
        localized.makeDefault(defaultLanguageId);
        localizationMap.forEach((locale, text) -> change(localized, Languages.id(locale), text));
        return localized.write(key, false);
    }

    public static String updateLocalization(String xml, String key, String value) {
        return updateLocalization(xml, key, value, Languages.standard());
    }

    public static String updateLocalization(String xml, String key, String value, String requestedLanguageId) {
        return updateLocalization(xml, key, value, requestedLanguageId, Languages.standard());
    }

    public static String updateLocalization(
            String xml, String key, String value, String requestedLanguageId, String defaultLanguageId) {
        return updateLocalization(xml, key, value, requestedLanguageId, defaultLanguageId, false);
    }

    public static String updateLocalization(
            String xml, String key, String value, String requestedLanguageId, String defaultLanguageId, boolean cdata) {
        LocalizedXml localized = LocalizedXml.read(xml, defaultLanguageId);
        localized.makeDefault(defaultLanguageId);
        change(localized, requestedLanguageId, value);
        return localized.write(key, cdata);
    }

    private static void change(LocalizedXml localized, String language, String text) {
        if (text == null || text.isEmpty()) {
            localized.remove(language);
        } else {
            localized.put(language, text);
        }
    }

    private static LocalizedXml read(String xml) {
        return LocalizedXml.read(xml, Languages.standard());
    }
}
