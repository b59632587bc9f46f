package com.liferay.portal.kernel.portlet;

import com.liferay.portlet.PortletPreferencesFactoryImpl;
import javax.portlet.PortletPreferences;

/** Makes preferences of XML and XML of preferences. */
public class PortletPreferencesFactoryUtil {
    private static final PortletPreferencesFactory FACTORY = new PortletPreferencesFactoryImpl();

    public static PortletPreferences fromDefaultXML(String xml) {
        return FACTORY.fromDefaultXML(xml);
    }

    public static PortalPreferences fromXML(long ownerId, int ownerType, String xml) {
        return FACTORY.fromXML(ownerId, ownerType, xml);
    }

    public static PortletPreferences fromXML(
            long companyId, long ownerId, int ownerType, long plid, String portletId, String xml) {
        return FACTORY.fromXML(companyId, ownerId, ownerType, plid, portletId, xml);
    }

    public static PortletPreferencesFactory getPortletPreferencesFactory() {
        return FACTORY;
    }

    public static PortletPreferences strictFromXML(
            long companyId, long ownerId, int ownerType, long plid, String portletId, String xml) {
        return FACTORY.strictFromXML(companyId, ownerId, ownerType, plid, portletId, xml);
    }

    public static String toXML(PortalPreferences portalPreferences) {
        return FACTORY.toXML(portalPreferences);
    }

    public static String toXML(PortletPreferences portletPreferences) {
        return FACTORY.toXML(portletPreferences);
    }
}
