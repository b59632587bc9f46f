package com.liferay.portal.kernel.util;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** Makes a LinkedHashMap in one expression. */
@SuppressWarnings("NonApiType") // Liferay's signatures name the class
public class LinkedHashMapBuilder<K, V> extends BaseMapBuilder {
    public static <K, V> LinkedHashMapWrapper<K, V> create(int initialCapacity) {
        return new LinkedHashMapWrapper<>(initialCapacity);
    }

    public static <K, V> LinkedHashMapWrapper<K, V> create(int initialCapacity, float loadFactor) {
        return new LinkedHashMapWrapper<>(initialCapacity, loadFactor);
    }

    public static <K, V> LinkedHashMapWrapper<K, V> create(int initialCapacity, float loadFactor, boolean accessOrder) {
        return new LinkedHashMapWrapper<>(initialCapacity, loadFactor, accessOrder);
    }

    public static <K, V> LinkedHashMapWrapper<K, V> create(Map<? extends K, ? extends V> map) {
        return new LinkedHashMapWrapper<>(map);
    }

    public static <K, V> LinkedHashMapWrapper<K, V> put(
            Collection<? extends K> inputCollection, UnsafeFunction<K, V, Exception> unsafeFunction) {
        return new LinkedHashMapWrapper<K, V>().put(inputCollection, unsafeFunction);
    }

    public static <K, V> LinkedHashMapWrapper<K, V> put(K key, UnsafeSupplier<V, Exception> valueUnsafeSupplier) {
        return new LinkedHashMapWrapper<K, V>().put(key, valueUnsafeSupplier);
    }

    public static <K, V> LinkedHashMapWrapper<K, V> put(K key, V value) {
        return new LinkedHashMapWrapper<K, V>().put(key, value);
    }

    public static <K, V> LinkedHashMapWrapper<K, V> put(
            UnsafeSupplier<K, Exception> keyUnsafeSupplier, UnsafeSupplier<V, Exception> valueUnsafeSupplier) {
        return new LinkedHashMapWrapper<K, V>().put(keyUnsafeSupplier, valueUnsafeSupplier);
    }

    public static <K, V> LinkedHashMapWrapper<K, V> put(UnsafeSupplier<K, Exception> keyUnsafeSupplier, V value) {
        return new LinkedHashMapWrapper<K, V>().put(keyUnsafeSupplier, value);
    }

    public static <K, V> LinkedHashMapWrapper<K, V> putAll(Map<? extends K, ? extends V> inputMap) {
        return new LinkedHashMapWrapper<K, V>().putAll(inputMap);
    }

    /** The map while it is made. */
    public static final class LinkedHashMapWrapper<K, V> extends BaseMapWrapper<K, V> {
        private final LinkedHashMap<K, V> map;

        public LinkedHashMapWrapper() {
            map = new LinkedHashMap<>();
        }

        public LinkedHashMapWrapper(int initialCapacity) {
            map = new LinkedHashMap<>(initialCapacity);
        }

        public LinkedHashMapWrapper(int initialCapacity, float loadFactor) {
            map = new LinkedHashMap<>(initialCapacity, loadFactor);
        }

        public LinkedHashMapWrapper(int initialCapacity, float loadFactor, boolean accessOrder) {
            map = new LinkedHashMap<>(initialCapacity, loadFactor, accessOrder);
        }

        public LinkedHashMapWrapper(Map<? extends K, ? extends V> map) {
            this.map = new LinkedHashMap<>(map);
        }

        public LinkedHashMap<K, V> build() {
            return map;
        }

        public LinkedHashMapWrapper<K, V> put(
                Collection<? extends K> inputCollection, UnsafeFunction<K, V, Exception> unsafeFunction) {
            doPut(inputCollection, unsafeFunction);
            return this;
        }

        public LinkedHashMapWrapper<K, V> put(K key, UnsafeSupplier<V, Exception> valueUnsafeSupplier) {
            doPut(key, valueUnsafeSupplier);
            return this;
        }

        public LinkedHashMapWrapper<K, V> put(K key, V value) {
            map.put(key, value);
            return this;
        }

        public LinkedHashMapWrapper<K, V> put(
                UnsafeSupplier<K, Exception> keyUnsafeSupplier, UnsafeSupplier<V, Exception> valueUnsafeSupplier) {
            doPut(keyUnsafeSupplier, valueUnsafeSupplier);
            return this;
        }

        public LinkedHashMapWrapper<K, V> put(UnsafeSupplier<K, Exception> keyUnsafeSupplier, V value) {
            doPut(keyUnsafeSupplier, value);
            return this;
        }

        public LinkedHashMapWrapper<K, V> putAll(Map<? extends K, ? extends V> inputMap) {
            doPutAll(inputMap);
            return this;
        }

        public LinkedHashMapWrapper<K, V> remove(K key) {
            map.remove(key);
            return this;
        }

        @Override
        protected LinkedHashMap<K, V> getMap() {
            return map;
        }
    }
}
