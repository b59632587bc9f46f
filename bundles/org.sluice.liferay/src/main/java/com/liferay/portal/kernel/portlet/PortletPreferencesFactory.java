package com.liferay.portal.kernel.portlet;

import javax.portlet.PortletPreferences;

/** Makes preferences of XML and XML of preferences. */
public interface PortletPreferencesFactory {
    PortletPreferences fromDefaultXML(String xml);

    PortalPreferences fromXML(long ownerId, int ownerType, String xml);

    PortletPreferences fromXML(long companyId, long ownerId, int ownerType, long plid, String portletId, String xml);

    /** The same as the other: no portlet has defaults here that a strict form would leave out. */
    PortletPreferences strictFromXML(
            long companyId, long ownerId, int ownerType, long plid, String portletId, String xml);

    String toXML(PortalPreferences portalPreferences);

    String toXML(PortletPreferences portletPreferences);
}
