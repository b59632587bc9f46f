package com.liferay.portal.kernel.util;

import java.io.Serializable;
import java.util.Objects;

/** A key with its value. */
@SuppressWarnings("serial") // Liferay's type parameters say nothing of what may be serialised
public class ObjectValuePair<K, V> implements Serializable {
    private static final long serialVersionUID = 1L;

    private K key;
    private V value;

    public ObjectValuePair() {}

    public ObjectValuePair(K key, V value) {
        this.key = key;
        this.value = value;
    }

    public K getKey() {
        return key;
    }

    public V getValue() {
        return value;
    }

    public void setKey(K key) {
        this.key = key;
    }

    public void setValue(V value) {
        this.value = value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ObjectValuePair<?, ?> pair
                && Objects.equals(key, pair.key)
                && Objects.equals(value, pair.value);
    }

    @Override
    public int hashCode() {
        return Objects.hash(key, value);
    }
}
