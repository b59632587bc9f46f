package com.liferay.portlet;

import com.liferay.portal.kernel.portlet.PortalPreferences;
import com.liferay.portal.kernel.portlet.PortletPreferencesFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.portlet.PortletPreferences;

/** Parses and writes preferences. */
public class PortletPreferencesFactoryImpl implements PortletPreferencesFactory {
    /** The preferences of an XML text by name, with values as they are stored. */
    public static Map<String, Preference> createPreferencesMap(String xml) {
        return PreferencesXml.read(xml);
    }

    @Override
    public PortletPreferences fromDefaultXML(String xml) {
        return new PortletPreferencesImpl(xml, PreferencesXml.read(xml));
    }

    @Override
    public PortalPreferencesImpl fromXML(long ownerId, int ownerType, String xml) {
        Map<PortalPreferenceKey, String[]> preferences = new LinkedHashMap<>();
        PreferencesXml.read(xml)
                .forEach((name, preference) ->
                        preferences.put(PortalPreferenceKey.of(name), PreferenceValues.actual(preference.getValues())));
        return new PortalPreferencesImpl(ownerId, ownerType, preferences, false);
    }

    @Override
    public PortletPreferencesImpl fromXML(
            long companyId, long ownerId, int ownerType, long plid, String portletId, String xml) {
        return new PortletPreferencesImpl(
                companyId, ownerId, ownerType, plid, portletId, xml, PreferencesXml.read(xml));
    }

    @Override
    public PortletPreferences strictFromXML(
            long companyId, long ownerId, int ownerType, long plid, String portletId, String xml) {
        return fromXML(companyId, ownerId, ownerType, plid, portletId, xml);
    }

    @Override
    public String toXML(PortalPreferences portalPreferences) {
        if (portalPreferences instanceof PortalPreferencesImpl ours) {
            return ours.toXML();
        }
        throw new IllegalArgumentException(
                "Cannot write preferences of the class '%s' as XML: they do not tell their keys."
                        .formatted(portalPreferences.getClass().getName()));
    }

    @Override
    public String toXML(PortletPreferences portletPreferences) {
        if (portletPreferences instanceof PortletPreferencesImpl ours) {
            return ours.toXML();
        }
        List<Preference> preferences = new ArrayList<>();
        portletPreferences
                .getMap()
                .forEach((name, values) -> preferences.add(
                        new Preference(name, PreferenceValues.stored(values), portletPreferences.isReadOnly(name))));
        return PreferencesXml.write(preferences);
    }
}
