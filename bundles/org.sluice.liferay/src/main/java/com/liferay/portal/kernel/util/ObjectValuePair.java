package com.liferay.portal.kernel.util;

import java.io.Serializable;
import java.util.Objects;

/** A key and a value. */
@SuppressWarnings("serial") // serializable as far as what it holds is
public class ObjectValuePair<K, V> implements Serializable {
    private K key;
    private V value;

    public ObjectValuePair() {}

    public ObjectValuePair(K key, V value) {
        this.key = key;
        this.value = value;
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof ObjectValuePair<?, ?> other
                && Objects.equals(key, other.key)
                && Objects.equals(value, other.value);
    }

    public K getKey() {
        return key;
    }

    public V getValue() {
        return value;
    }

    @Override
    public int hashCode() {
        return Objects.hash(key, value);
    }

    public void setKey(K key) {
        this.key = key;
    }

    public void setValue(V value) {
        this.value = value;
    }
}
