package com.liferay.portlet;

import com.liferay.portal.kernel.portlet.PortalPreferences;
import java.io.Serializable;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** The preferences of a user or a company in memory; {@link #toXML} gives what a column holds. */
public class PortalPreferencesImpl implements Cloneable, PortalPreferences, Serializable {
    private final long ownerId;
    private final int ownerType;
    private final Map<PortalPreferenceKey, String[]> preferences;
    private boolean signedIn;
    private long userId;

    public PortalPreferencesImpl() {
        this(0, 0, Map.of(), false);
    }

    public PortalPreferencesImpl(
            long ownerId, int ownerType, Map<PortalPreferenceKey, String[]> preferences, boolean signedIn) {
        this.ownerId = ownerId;
        this.ownerType = ownerType;
        this.preferences = new LinkedHashMap<>(preferences);
        this.signedIn = signedIn;
    }

    @Override
    public PortalPreferencesImpl clone() {
        PortalPreferencesImpl copy = new PortalPreferencesImpl(ownerId, ownerType, preferences, signedIn);
        copy.setUserId(userId);
        return copy;
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof PortalPreferencesImpl that
                        && ownerId == that.ownerId
                        && ownerType == that.ownerType
                        && toXML().equals(that.toXML()));
    }

    @Override
    public int hashCode() {
        return Objects.hash(ownerId, ownerType, toXML());
    }

    public Map<String, String[]> getMap(String namespace) {
        Map<String, String[]> map = new LinkedHashMap<>();
        preferences.forEach((key, values) -> {
            if (key.matchNamespace(namespace)) {
                map.put(key.getKey(), values);
            }
        });
        return Collections.unmodifiableMap(map);
    }

    public Enumeration<String> getNames(String namespace) {
        return Collections.enumeration(getMap(namespace).keySet());
    }

    public long getOwnerId() {
        return ownerId;
    }

    public int getOwnerType() {
        return ownerType;
    }

    public Map<PortalPreferenceKey, String[]> getPreferences() {
        return preferences;
    }

    @Override
    public long getUserId() {
        return userId;
    }

    @Override
    public String getValue(String namespace, String key) {
        return getValue(namespace, key, null);
    }

    @Override
    public String getValue(String namespace, String key, String defaultValue) {
        String[] values = getValues(namespace, key, null);
        return values == null || values.length == 0 || values[0] == null ? defaultValue : values[0];
    }

    @Override
    public String[] getValues(String namespace, String key) {
        return getValues(namespace, key, null);
    }

    @Override
    public String[] getValues(String namespace, String key, String[] defaultValues) {
        String[] values = preferences.get(new PortalPreferenceKey(namespace, key));
        return values == null || values.length == 0 ? defaultValues : values;
    }

    @Override
    public boolean isSignedIn() {
        return signedIn;
    }

    public void reset(String namespace, String key) {
        preferences.remove(new PortalPreferenceKey(namespace, key));
    }

    @Override
    public void resetValues(String namespace) {
        preferences.keySet().removeIf(key -> key.matchNamespace(namespace));
    }

    @Override
    public void setSignedIn(boolean signedIn) {
        this.signedIn = signedIn;
    }

    @Override
    public void setUserId(long userId) {
        this.userId = userId;
    }

    /** Null or nothing takes the preference away. */
    @Override
    public void setValue(String namespace, String key, String value) {
        setValues(namespace, key, value == null || value.isEmpty() ? null : new String[] {value});
    }

    @Override
    public void setValues(String namespace, String key, String[] values) {
        if (values == null) {
            reset(namespace, key);
        } else {
            preferences.put(new PortalPreferenceKey(namespace, key), values.clone());
        }
    }

    @Override
    public int size() {
        return preferences.size();
    }

    public void store() {
        throw new UnsupportedOperationException(
                "Cannot store preferences of the owner '%s': there is no portal that keeps them. Write the XML of toXML into the table with SQL."
                        .formatted(ownerId));
    }

    public String toXML() {
        return PreferencesXml.write(preferences.entrySet().stream()
                .map(entry ->
                        new Preference(entry.getKey().getNamespacedKey(), PreferenceValues.stored(entry.getValue())))
                .toList());
    }
}
