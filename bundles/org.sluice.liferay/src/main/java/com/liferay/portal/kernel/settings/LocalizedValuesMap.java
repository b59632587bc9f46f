package com.liferay.portal.kernel.settings;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** A text in several languages, and one for the others. */
public class LocalizedValuesMap {
    private final String defaultValue;
    private final Map<Locale, String> values = new HashMap<>();

    public LocalizedValuesMap() {
        this(null);
    }

    public LocalizedValuesMap(String defaultValue) {
        this.defaultValue = defaultValue;
    }

    public String get(Locale locale) {
        return values.getOrDefault(locale, defaultValue);
    }

    public String getDefaultValue() {
        return defaultValue;
    }

    public Map<Locale, String> getValues() {
        return values;
    }

    public void put(Locale locale, String value) {
        values.put(locale, value);
    }
}
