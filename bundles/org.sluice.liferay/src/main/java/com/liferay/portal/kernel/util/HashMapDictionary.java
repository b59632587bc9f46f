package com.liferay.portal.kernel.util;

import java.util.Collections;
import java.util.Dictionary;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;

/** A dictionary on a hash map, as OSGi's services take their properties. */
@SuppressWarnings("JdkObsolete") // Liferay's class is a Dictionary
public class HashMapDictionary<K, V> extends Dictionary<K, V> {
    private final Map<K, V> map;

    public HashMapDictionary() {
        map = new HashMap<>();
    }

    public HashMapDictionary(Map<K, V> map) {
        this.map = new HashMap<>(map);
    }

    @Override
    public Enumeration<V> elements() {
        return Collections.enumeration(map.values());
    }

    @Override
    public V get(Object key) {
        return map.get(key);
    }

    @Override
    public boolean isEmpty() {
        return map.isEmpty();
    }

    @Override
    public Enumeration<K> keys() {
        return Collections.enumeration(map.keySet());
    }

    @Override
    public V put(K key, V value) {
        return map.put(key, value);
    }

    public void putAll(Dictionary<? extends K, ? extends V> dictionary) {
        for (K key : Collections.list(dictionary.keys())) {
            map.put(key, dictionary.get(key));
        }
    }

    public void putAll(Map<? extends K, ? extends V> otherMap) {
        map.putAll(otherMap);
    }

    @Override
    public V remove(Object key) {
        return map.remove(key);
    }

    @Override
    public int size() {
        return map.size();
    }

    @Override
    public String toString() {
        return map.toString();
    }
}
