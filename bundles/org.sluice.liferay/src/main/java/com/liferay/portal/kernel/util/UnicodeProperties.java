package com.liferay.portal.kernel.util;

import com.liferay.petra.string.StringPool;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Properties as Liferay stores them in columns such as {@code typeSettings}: a line {@code key=value} for each. */
public class UnicodeProperties extends HashMap<String, String> {
    private static final String SAFE_NEW_LINE = "_SAFE_NEWLINE_CHARACTER_";

    private final boolean safe;

    public UnicodeProperties() {
        this(false);
    }

    /** {@code safe} tells whether line breaks in values are written so that they can be read again. */
    public UnicodeProperties(boolean safe) {
        this.safe = safe;
    }

    public UnicodeProperties(Map<String, String> map, boolean safe) {
        super(map);
        this.safe = safe;
    }

    /** Reads lines as {@link #toString()} wrote them. */
    public void fastLoad(String properties) {
        if (Validator.isNull(properties)) {
            return;
        }
        properties.lines().forEach(this::put);
    }

    public String getProperty(String key) {
        return get(key);
    }

    public String getProperty(String key, String defaultValue) {
        return getOrDefault(key, defaultValue);
    }

    public boolean isSafe() {
        return safe;
    }

    /** Reads lines as people write them: those that begin with {@code #} are comments. */
    public void load(String properties) throws IOException {
        fastLoad(properties);
    }

    /** Takes in a line {@code key=value}. */
    public void put(String line) {
        String property = line.strip();
        int at = property.indexOf('=');
        if (at >= 0 && !property.startsWith(StringPool.POUND)) {
            String value = property.substring(at + 1).strip();
            setProperty(
                    property.substring(0, at).strip(),
                    safe ? value.replace(SAFE_NEW_LINE, StringPool.NEW_LINE) : value);
        }
    }

    /** Sets a property; one that is null is removed. */
    @Override
    public String put(String key, String value) {
        if (key == null) {
            return null;
        }
        return value == null ? super.remove(key) : super.put(key, value);
    }

    @Override
    public void putAll(Map<? extends String, ? extends String> map) {
        map.forEach(this::put);
    }

    @Override
    public String remove(Object key) {
        return key == null ? null : super.remove(key);
    }

    public String setProperty(String key, String value) {
        return put(key, value);
    }

    public String toSortedString() {
        return toString();
    }

    /** A line for each property that is not empty, sorted by key. */
    @Override
    public String toString() {
        return new TreeMap<>(this)
                .entrySet().stream()
                        .filter(property -> Validator.isNotNull(property.getValue()))
                        .map(property -> property.getKey() + "=" + written(property.getValue()) + "\n")
                        .collect(Collectors.joining());
    }

    private String written(String value) {
        return safe
                ? value.replace("\r\n", SAFE_NEW_LINE)
                        .replace("\r", SAFE_NEW_LINE)
                        .replace("\n", SAFE_NEW_LINE)
                : value;
    }
}
