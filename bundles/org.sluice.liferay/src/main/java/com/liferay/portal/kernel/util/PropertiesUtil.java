package com.liferay.portal.kernel.util;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.net.URL;
import java.nio.charset.Charset;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Properties read, copied, cut by their prefix and written. */
public class PropertiesUtil {
    public static void copyProperties(Properties from, Properties to) {
        to.clear();
        merge(to, from);
    }

    public static Properties fromMap(Map<String, ?> map) {
        Properties properties = new Properties();
        map.forEach((key, value) -> {
            if (value instanceof String text) {
                properties.setProperty(key, text);
            }
        });
        return properties;
    }

    public static void fromProperties(Properties properties, Map<String, String> map) {
        map.clear();
        properties.stringPropertyNames().forEach(name -> map.put(name, properties.getProperty(name)));
    }

    /** {@code removePrefix} tells whether the keys are given without the prefix. */
    public static Properties getProperties(Properties properties, String prefix, boolean removePrefix) {
        Properties found = new Properties();
        for (String name : properties.stringPropertyNames()) {
            if (name.startsWith(prefix)) {
                found.setProperty(removePrefix ? name.substring(prefix.length()) : name, properties.getProperty(name));
            }
        }
        return found;
    }

    /** A line for each property, sorted. */
    public static String list(Map<String, String> map) {
        return new TreeMap<>(map)
                .entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + entry.getValue() + "\n")
                        .collect(Collectors.joining());
    }

    public static String list(Properties properties) {
        return toString(properties);
    }

    public static Properties load(InputStream inputStream, String charsetName) throws IOException {
        return load(new InputStreamReader(inputStream, Charset.forName(charsetName)));
    }

    public static void load(Properties properties, String s) throws IOException {
        merge(properties, load(s));
    }

    public static Properties load(Reader reader) throws IOException {
        Properties properties = new Properties();
        properties.load(reader);
        return properties;
    }

    public static Properties load(String s) throws IOException {
        return load(new StringReader(s == null ? "" : s));
    }

    public static Properties load(URL url) throws IOException {
        try (InputStream inputStream = url.openStream()) {
            return load(inputStream, "UTF-8");
        }
    }

    public static void merge(Properties properties1, Properties properties2) {
        properties2.stringPropertyNames().forEach(name -> properties1.setProperty(name, properties2.getProperty(name)));
    }

    @SuppressWarnings("rawtypes") // Liferay's signature is raw
    public static Map toMap(Properties properties) {
        Map<String, String> map = new TreeMap<>();
        fromProperties(properties, map);
        return map;
    }

    public static String toString(Properties properties) {
        Map<String, String> map = new TreeMap<>();
        fromProperties(properties, map);
        return list(map);
    }

    public static void trimKeys(Properties properties) {
        for (String name : new TreeSet<>(properties.stringPropertyNames())) {
            if (!name.strip().equals(name)) {
                properties.setProperty(name.strip(), properties.getProperty(name));
                properties.remove(name);
            }
        }
    }
}
