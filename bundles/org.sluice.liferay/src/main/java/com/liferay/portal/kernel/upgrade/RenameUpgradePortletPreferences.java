package com.liferay.portal.kernel.upgrade;

import com.liferay.portal.kernel.portlet.PortletPreferencesFactoryUtil;
import java.util.Map;
import javax.portlet.PortletPreferences;

/** Renames preferences of portlets. */
public abstract class RenameUpgradePortletPreferences
        extends com.liferay.portal.kernel.upgrade.v6_2_0.BaseUpgradePortletPreferences {
    /** The new names by the old ones. */
    protected abstract Map<String, String> getPreferenceNamesMap();

    @Override
    protected String upgradePreferences(
            long companyId, long ownerId, int ownerType, long plid, String portletId, String xml) throws Exception {
        return rename(xml, getPreferenceNamesMap());
    }

    static String rename(String xml, Map<String, String> names) throws Exception {
        PortletPreferences preferences = PortletPreferencesFactoryUtil.fromDefaultXML(xml);
        for (Map.Entry<String, String> name : names.entrySet()) {
            String[] values = preferences.getMap().get(name.getKey());
            if (values != null) {
                preferences.reset(name.getKey());
                preferences.setValues(name.getValue(), values);
            }
        }
        return PortletPreferencesFactoryUtil.toXML(preferences);
    }
}
