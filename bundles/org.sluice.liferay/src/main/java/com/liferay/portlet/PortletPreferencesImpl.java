package com.liferay.portlet;

import java.io.Serializable;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import javax.portlet.PortletPreferences;
import javax.portlet.ReadOnlyException;

/**
 * The preferences of a portlet in memory; {@code PortletPreferencesFactoryUtil.toXML} gives what a column holds. Two are equal
 * when their preferences, owner, page and portlet are.
 */
public class PortletPreferencesImpl implements Cloneable, PortletPreferences, Serializable {
    private final long companyId;
    private final long ownerId;
    private final int ownerType;
    private final String portletId;
    private final String originalXml;
    private final Map<String, Preference> originals;
    private final Map<String, Preference> preferences;
    private long plid;

    public PortletPreferencesImpl() {
        this(null, Map.of());
    }

    public PortletPreferencesImpl(String xml, Map<String, Preference> preferences) {
        this(0, 0, 0, 0, null, xml, preferences);
    }

    public PortletPreferencesImpl(
            long companyId,
            long ownerId,
            int ownerType,
            long plid,
            String portletId,
            String xml,
            Map<String, Preference> preferences) {
        this.companyId = companyId;
        this.ownerId = ownerId;
        this.ownerType = ownerType;
        this.plid = plid;
        this.portletId = portletId;
        this.originalXml = xml;
        this.originals = copy(preferences);
        this.preferences = copy(preferences);
    }

    @Override
    public Object clone() {
        PortletPreferencesImpl copy =
                new PortletPreferencesImpl(companyId, ownerId, ownerType, plid, portletId, originalXml, originals);
        copy.preferences.clear();
        copy.preferences.putAll(copy(preferences));
        return copy;
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof PortletPreferencesImpl that
                        && companyId == that.companyId
                        && ownerId == that.ownerId
                        && ownerType == that.ownerType
                        && plid == that.plid
                        && Objects.equals(portletId, that.portletId)
                        && toXML().equals(that.toXML()));
    }

    @Override
    public int hashCode() {
        return Objects.hash(companyId, ownerId, ownerType, plid, portletId, toXML());
    }

    @Override
    public Map<String, String[]> getMap() {
        Map<String, String[]> map = new LinkedHashMap<>();
        preferences.forEach((name, preference) -> map.put(name, PreferenceValues.actual(preference.getValues())));
        return Collections.unmodifiableMap(map);
    }

    @Override
    public Enumeration<String> getNames() {
        return Collections.enumeration(preferences.keySet());
    }

    public long getOwnerId() {
        return ownerId;
    }

    public int getOwnerType() {
        return ownerType;
    }

    public long getPlid() {
        return plid;
    }

    public void setPlid(long plid) {
        this.plid = plid;
    }

    public Map<String, Preference> getPreferences() {
        return preferences;
    }

    @Override
    public String getValue(String name, String defaultValue) {
        String[] stored = stored(name);
        return PreferenceValues.isNull(stored) ? defaultValue : PreferenceValues.actual(stored)[0];
    }

    @Override
    public String[] getValues(String name, String[] defaultValues) {
        String[] stored = stored(name);
        return PreferenceValues.isNull(stored) ? defaultValues : PreferenceValues.actual(stored);
    }

    @Override
    public boolean isReadOnly(String name) {
        Preference preference = preferences.get(required(name));
        return preference != null && preference.isReadOnly();
    }

    /** Takes the preference away: a portlet that has defaults elsewhere has none here. */
    @Override
    public void reset(String name) throws ReadOnlyException {
        refuseReadOnly(name);
        preferences.remove(name);
    }

    @Override
    public void setValue(String name, String value) throws ReadOnlyException {
        setValues(name, value);
    }

    @Override
    public void setValues(String name, String... values) throws ReadOnlyException {
        refuseReadOnly(name);
        preferences.put(name, new Preference(name, PreferenceValues.stored(values)));
    }

    public int size() {
        return preferences.size();
    }

    @Override
    public void store() {
        throw new UnsupportedOperationException(
                "Cannot store preferences of the portlet '%s': there is no portal that keeps them. Write the XML of"
                                .formatted(portletId)
                        + " PortletPreferencesFactoryUtil.toXML into the table with SQL.");
    }

    protected long getCompanyId() {
        return companyId;
    }

    protected String getPortletId() {
        return portletId;
    }

    protected Map<String, Preference> getModifiedPreferences() {
        return preferences;
    }

    protected Map<String, Preference> getOriginalPreferences() {
        return originals;
    }

    protected String getOriginalXML() {
        return originalXml;
    }

    protected String toXML() {
        return PreferencesXml.write(preferences.values());
    }

    private String[] stored(String name) {
        Preference preference = preferences.get(required(name));
        return preference == null ? null : preference.getValues();
    }

    private void refuseReadOnly(String name) throws ReadOnlyException {
        if (isReadOnly(name)) {
            throw new ReadOnlyException("Cannot change the preference '%s': it is read-only.".formatted(name));
        }
    }

    private static String required(String name) {
        if (name == null) {
            throw new IllegalArgumentException("Cannot look up a preference: its name is null.");
        }
        return name;
    }

    private static Map<String, Preference> copy(Map<String, Preference> preferences) {
        Map<String, Preference> copy = new LinkedHashMap<>();
        preferences.forEach((name, preference) -> copy.put(name, (Preference) preference.clone()));
        return copy;
    }
}
