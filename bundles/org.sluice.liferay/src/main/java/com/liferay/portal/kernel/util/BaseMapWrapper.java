package com.liferay.portal.kernel.util;

import com.liferay.petra.reflect.ReflectionUtil;
import java.util.Collection;
import java.util.Collections;
import java.util.Dictionary;
import java.util.Map;

/** A map while it is made: a key or value that a supplier gives as null is left out, and its failure is thrown on. */
public abstract class BaseMapWrapper<K, V> {
    protected void doPut(
            BaseMapBuilder.UnsafeSupplier<K, Exception> keyUnsafeSupplier,
            BaseMapBuilder.UnsafeSupplier<V, Exception> valueUnsafeSupplier) {
        K key = value(keyUnsafeSupplier);
        if (key != null) {
            doPut(key, valueUnsafeSupplier);
        }
    }

    protected void doPut(BaseMapBuilder.UnsafeSupplier<K, Exception> keyUnsafeSupplier, V value) {
        K key = value(keyUnsafeSupplier);
        if (key != null) {
            getMap().put(key, value);
        }
    }

    protected void doPut(
            Collection<? extends K> inputCollection, BaseMapBuilder.UnsafeFunction<K, V, Exception> unsafeFunction) {
        for (K key : inputCollection) {
            doPut(key, () -> unsafeFunction.apply(key));
        }
    }

    protected void doPut(K key, BaseMapBuilder.UnsafeSupplier<V, Exception> valueUnsafeSupplier) {
        V value = value(valueUnsafeSupplier);
        if (value != null) {
            getMap().put(key, value);
        }
    }

    @SuppressWarnings("JdkObsolete") // Liferay's signature takes a Dictionary
    protected void doPutAll(Dictionary<? extends K, ? extends V> dictionary) {
        if (dictionary != null) {
            for (K key : Collections.list(dictionary.keys())) {
                getMap().put(key, dictionary.get(key));
            }
        }
    }

    protected void doPutAll(Map<? extends K, ? extends V> inputMap) {
        if (inputMap != null) {
            getMap().putAll(inputMap);
        }
    }

    protected abstract Map<K, V> getMap();

    static <T> T value(BaseMapBuilder.UnsafeSupplier<T, Exception> unsafeSupplier) {
        try {
            return unsafeSupplier.get();
        } catch (Exception e) { // the supplier's failure is the caller's, of whatever type
            return ReflectionUtil.throwException(e);
        }
    }
}
