package com.liferay.portal.kernel.util;

import java.util.Collection;
import java.util.Dictionary;
import java.util.HashMap;
import java.util.Map;

/** Makes a HashMap in one expression. */
@SuppressWarnings("NonApiType") // Liferay's signatures name the class
public class HashMapBuilder<K, V> extends BaseMapBuilder {
    public static <K, V> HashMapWrapper<K, V> create(int initialCapacity) {
        return new HashMapWrapper<>(initialCapacity);
    }

    public static <K, V> HashMapWrapper<K, V> create(int initialCapacity, float loadFactor) {
        return new HashMapWrapper<>(initialCapacity, loadFactor);
    }

    public static <K, V> HashMapWrapper<K, V> create(Map<? extends K, ? extends V> map) {
        return new HashMapWrapper<>(map);
    }

    public static <K, V> HashMapWrapper<K, V> put(
            Collection<? extends K> inputCollection, UnsafeFunction<K, V, Exception> unsafeFunction) {
        return new HashMapWrapper<K, V>().put(inputCollection, unsafeFunction);
    }

    public static <K, V> HashMapWrapper<K, V> put(K key, UnsafeSupplier<V, Exception> valueUnsafeSupplier) {
        return new HashMapWrapper<K, V>().put(key, valueUnsafeSupplier);
    }

    public static <K, V> HashMapWrapper<K, V> put(K key, V value) {
        return new HashMapWrapper<K, V>().put(key, value);
    }

    public static <K, V> HashMapWrapper<K, V> put(
            UnsafeSupplier<K, Exception> keyUnsafeSupplier, UnsafeSupplier<V, Exception> valueUnsafeSupplier) {
        return new HashMapWrapper<K, V>().put(keyUnsafeSupplier, valueUnsafeSupplier);
    }

    public static <K, V> HashMapWrapper<K, V> put(UnsafeSupplier<K, Exception> keyUnsafeSupplier, V value) {
        return new HashMapWrapper<K, V>().put(keyUnsafeSupplier, value);
    }

    public static <K, V> HashMapWrapper<K, V> putAll(Map<? extends K, ? extends V> inputMap) {
        return new HashMapWrapper<K, V>().putAll(inputMap);
    }

    @SuppressWarnings("JdkObsolete") // Liferay's signature takes a Dictionary
    public static <K, V> HashMapWrapper<K, V> putAll(Dictionary<? extends K, ? extends V> dictionary) {
        return new HashMapWrapper<K, V>().putAll(dictionary);
    }

    /** The map while it is made. */
    public static final class HashMapWrapper<K, V> extends BaseMapWrapper<K, V> {
        private final HashMap<K, V> map;

        public HashMapWrapper() {
            map = new HashMap<>();
        }

        public HashMapWrapper(int initialCapacity) {
            map = new HashMap<>(initialCapacity);
        }

        public HashMapWrapper(int initialCapacity, float loadFactor) {
            map = new HashMap<>(initialCapacity, loadFactor);
        }

        public HashMapWrapper(Map<? extends K, ? extends V> map) {
            this.map = new HashMap<>(map);
        }

        public HashMap<K, V> build() {
            return map;
        }

        public HashMapWrapper<K, V> put(
                Collection<? extends K> inputCollection, UnsafeFunction<K, V, Exception> unsafeFunction) {
            doPut(inputCollection, unsafeFunction);
            return this;
        }

        public HashMapWrapper<K, V> put(K key, UnsafeSupplier<V, Exception> valueUnsafeSupplier) {
            doPut(key, valueUnsafeSupplier);
            return this;
        }

        public HashMapWrapper<K, V> put(K key, V value) {
            map.put(key, value);
            return this;
        }

        public HashMapWrapper<K, V> put(
                UnsafeSupplier<K, Exception> keyUnsafeSupplier, UnsafeSupplier<V, Exception> valueUnsafeSupplier) {
            doPut(keyUnsafeSupplier, valueUnsafeSupplier);
            return this;
        }

        public HashMapWrapper<K, V> put(UnsafeSupplier<K, Exception> keyUnsafeSupplier, V value) {
            doPut(keyUnsafeSupplier, value);
            return this;
        }

        public HashMapWrapper<K, V> putAll(Map<? extends K, ? extends V> inputMap) {
            doPutAll(inputMap);
            return this;
        }

        @SuppressWarnings("JdkObsolete") // Liferay's signature takes a Dictionary
        public HashMapWrapper<K, V> putAll(Dictionary<? extends K, ? extends V> dictionary) {
            doPutAll(dictionary);
            return this;
        }

        public HashMapWrapper<K, V> remove(K key) {
            map.remove(key);
            return this;
        }

        @Override
        protected HashMap<K, V> getMap() {
            return map;
        }
    }
}
