package com.liferay.portal.kernel.util;

import java.io.Serializable;
import java.util.Objects;

/** Two texts, sorted by the first. */
public class KeyValuePair implements Comparable<KeyValuePair>, Serializable {
    private String key;
    private String value;

    public KeyValuePair() {
        this(null, null);
    }

    public KeyValuePair(String key, String value) {
        this.key = key;
        this.value = value;
    }

    @Override
    public int compareTo(KeyValuePair other) {
        return key.compareTo(other.key);
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof KeyValuePair other
                && Objects.equals(key, other.key)
                && Objects.equals(value, other.value);
    }

    public String getKey() {
        return key;
    }

    public String getValue() {
        return value;
    }

    @Override
    public int hashCode() {
        return Objects.hash(key, value);
    }

    public void setKey(String key) {
        this.key = key;
    }

    public void setValue(String value) {
        this.value = value;
    }
}
