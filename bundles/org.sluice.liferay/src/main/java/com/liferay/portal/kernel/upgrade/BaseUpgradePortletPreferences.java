package com.liferay.portal.kernel.upgrade;

import org.sluice.liferay.internal.Rows;

/** Liferay 7.0's name of {@link BasePortletPreferencesUpgradeProcess}. */
public abstract class BaseUpgradePortletPreferences extends BasePortletPreferencesUpgradeProcess {
    protected void deletePortletPreferences(long portletPreferencesId) throws Exception {
        Rows.change(connection, "delete from PortletPreferences where portletPreferencesId = ?", portletPreferencesId);
    }

    /** Writes one portlet's preferences. */
    protected void updatePortletPreferences(long portletPreferencesId, String preferences) throws Exception {
        new StoredPreferences(connection).write(portletPreferencesId, preferences);
    }
}
