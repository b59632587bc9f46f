package com.liferay.portlet;

import java.io.Serializable;
import java.util.Objects;

/** The name of a preference of the portal: a key in a namespace, or a key alone. */
public class PortalPreferenceKey implements Serializable {
    private static final String SEPARATOR = "#";

    private final String namespace;
    private final String key;

    public PortalPreferenceKey(String namespace, String key) {
        this.namespace = namespace == null || namespace.isEmpty() ? null : namespace;
        this.key = key;
    }

    public String getNamespace() {
        return namespace;
    }

    public String getKey() {
        return key;
    }

    public boolean matchNamespace(String namespace) {
        return Objects.equals(this.namespace, namespace == null || namespace.isEmpty() ? null : namespace);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PortalPreferenceKey that
                && Objects.equals(namespace, that.namespace)
                && key.equals(that.key);
    }

    @Override
    public int hashCode() {
        return Objects.hash(namespace, key);
    }

    /** As it stands in XML. */
    public String getNamespacedKey() {
        return namespace == null ? key : namespace + SEPARATOR + key;
    }

    @Override
    public String toString() {
        return getNamespacedKey();
    }

    static PortalPreferenceKey of(String name) {
        int separator = name.indexOf(SEPARATOR);
        return separator < 0
                ? new PortalPreferenceKey(null, name)
                : new PortalPreferenceKey(name.substring(0, separator), name.substring(separator + 1));
    }
}
