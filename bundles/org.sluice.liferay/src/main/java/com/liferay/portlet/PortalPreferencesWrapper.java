package com.liferay.portlet;

import java.io.Serializable;
import java.util.Enumeration;
import java.util.Map;
import javax.portlet.PortletPreferences;

/** The portal's preferences that have no namespace, as preferences of a portlet. */
public class PortalPreferencesWrapper implements Cloneable, PortletPreferences, Serializable {
    private final PortalPreferencesImpl preferences;

    public PortalPreferencesWrapper(PortalPreferencesImpl portalPreferencesImpl) {
        this.preferences = portalPreferencesImpl;
    }

    @Override
    public PortalPreferencesWrapper clone() {
        return new PortalPreferencesWrapper(preferences.clone());
    }

    @Override
    public Map<String, String[]> getMap() {
        return preferences.getMap(null);
    }

    @Override
    public Enumeration<String> getNames() {
        return preferences.getNames(null);
    }

    public PortalPreferencesImpl getPortalPreferencesImpl() {
        return preferences;
    }

    @Override
    public String getValue(String name, String defaultValue) {
        return preferences.getValue(null, name, defaultValue);
    }

    @Override
    public String[] getValues(String name, String[] defaultValues) {
        return preferences.getValues(null, name, defaultValues);
    }

    @Override
    public boolean isReadOnly(String name) {
        return false;
    }

    @Override
    public void reset(String name) {
        preferences.reset(null, name);
    }

    @Override
    public void setValue(String name, String value) {
        preferences.setValue(null, name, value);
    }

    @Override
    public void setValues(String name, String... values) {
        preferences.setValues(null, name, values);
    }

    @Override
    public void store() {
        preferences.store();
    }
}
