package com.liferay.portal.kernel.util;

import java.util.Collection;
import java.util.Dictionary;
import java.util.HashMap;
import java.util.Map;

/** Makes a HashMapDictionary in one expression. */
@SuppressWarnings({"JdkObsolete", "ProtectedMembersInFinalClass"}) // Liferay's signatures
public class HashMapDictionaryBuilder<K, V> extends BaseMapBuilder {
    public static <K, V> HashMapDictionaryWrapper<K, V> create(Map<K, V> map) {
        return new HashMapDictionaryWrapper<>(map);
    }

    public static <K, V> HashMapDictionaryWrapper<K, V> put(
            Collection<? extends K> inputCollection, UnsafeFunction<K, V, Exception> unsafeFunction) {
        return new HashMapDictionaryWrapper<K, V>().put(inputCollection, unsafeFunction);
    }

    public static <K, V> HashMapDictionaryWrapper<K, V> put(K key, UnsafeSupplier<V, Exception> valueUnsafeSupplier) {
        return new HashMapDictionaryWrapper<K, V>().put(key, valueUnsafeSupplier);
    }

    public static <K, V> HashMapDictionaryWrapper<K, V> put(K key, V value) {
        return new HashMapDictionaryWrapper<K, V>().put(key, value);
    }

    public static <K, V> HashMapDictionaryWrapper<K, V> put(
            UnsafeSupplier<K, Exception> keyUnsafeSupplier, UnsafeSupplier<V, Exception> valueUnsafeSupplier) {
        return new HashMapDictionaryWrapper<K, V>().put(keyUnsafeSupplier, valueUnsafeSupplier);
    }

    public static <K, V> HashMapDictionaryWrapper<K, V> put(UnsafeSupplier<K, Exception> keyUnsafeSupplier, V value) {
        return new HashMapDictionaryWrapper<K, V>().put(keyUnsafeSupplier, value);
    }

    public static <K, V> HashMapDictionaryWrapper<K, V> putAll(Dictionary<? extends K, ? extends V> dictionary) {
        return new HashMapDictionaryWrapper<K, V>().putAll(dictionary);
    }

    public static <K, V> HashMapDictionaryWrapper<K, V> putAll(Map<? extends K, ? extends V> inputMap) {
        return new HashMapDictionaryWrapper<K, V>().putAll(inputMap);
    }

    /** The dictionary while it is made. */
    public static final class HashMapDictionaryWrapper<K, V> {
        private final HashMapBuilder.HashMapWrapper<K, V> entries;

        public HashMapDictionaryWrapper() {
            this(new HashMap<>());
        }

        public HashMapDictionaryWrapper(Map<K, V> map) {
            entries = HashMapBuilder.create(map);
        }

        public HashMapDictionary<K, V> build() {
            return getDictionary();
        }

        public HashMapDictionaryWrapper<K, V> put(
                Collection<? extends K> inputCollection, UnsafeFunction<K, V, Exception> unsafeFunction) {
            entries.put(inputCollection, unsafeFunction);
            return this;
        }

        public HashMapDictionaryWrapper<K, V> put(K key, UnsafeSupplier<V, Exception> valueUnsafeSupplier) {
            entries.put(key, valueUnsafeSupplier);
            return this;
        }

        public HashMapDictionaryWrapper<K, V> put(K key, V value) {
            entries.put(key, value);
            return this;
        }

        public HashMapDictionaryWrapper<K, V> put(
                UnsafeSupplier<K, Exception> keyUnsafeSupplier, UnsafeSupplier<V, Exception> valueUnsafeSupplier) {
            entries.put(keyUnsafeSupplier, valueUnsafeSupplier);
            return this;
        }

        public HashMapDictionaryWrapper<K, V> put(UnsafeSupplier<K, Exception> keyUnsafeSupplier, V value) {
            entries.put(keyUnsafeSupplier, value);
            return this;
        }

        public HashMapDictionaryWrapper<K, V> putAll(Dictionary<? extends K, ? extends V> dictionary) {
            entries.putAll(dictionary);
            return this;
        }

        public HashMapDictionaryWrapper<K, V> putAll(Map<? extends K, ? extends V> inputMap) {
            entries.putAll(inputMap);
            return this;
        }

        public HashMapDictionaryWrapper<K, V> remove(K key) {
            entries.remove(key);
            return this;
        }

        protected HashMapDictionary<K, V> getDictionary() {
            return new HashMapDictionary<>(entries.build());
        }
    }
}
