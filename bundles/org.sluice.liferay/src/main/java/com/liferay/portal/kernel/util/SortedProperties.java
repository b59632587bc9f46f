package com.liferay.portal.kernel.util;

import java.util.Collections;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/** Properties that tell their names in an order. */
public class SortedProperties extends Properties {
    private final transient Comparator<String> comparator;

    public SortedProperties() {
        this(null, null);
    }

    public SortedProperties(Comparator<String> comparator) {
        this(comparator, null);
    }

    public SortedProperties(Comparator<String> comparator, Properties properties) {
        this.comparator = comparator;
        if (properties != null) {
            putAll(properties);
        }
    }

    public SortedProperties(Properties properties) {
        this(null, properties);
    }

    @Override
    public Set<Map.Entry<Object, Object>> entrySet() {
        Map<Object, Object> sorted = new LinkedHashMap<>();
        names().forEach(name -> sorted.put(name, get(name)));
        return sorted.entrySet();
    }

    @Override
    public Enumeration<String> propertyNames() {
        return Collections.enumeration(names());
    }

    public Object put(String key, String value) {
        return super.put(key, value);
    }

    private Set<String> names() {
        Set<String> names = new TreeSet<>(comparator);
        names.addAll(stringPropertyNames());
        return names;
    }
}
