package com.liferay.portal.kernel.upgrade;

import com.liferay.portal.kernel.portlet.PortletPreferencesFactoryUtil;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Renames preferences such as {@code display-style} to {@code displayStyle}. */
public class CamelCaseUpgradePortletPreferences extends BaseUpgradePortletPreferences {
    private static final Pattern NEXT_WORD = Pattern.compile("-(.)");

    @Override
    protected String upgradePreferences(
            long companyId, long ownerId, int ownerType, long plid, String portletId, String xml) throws Exception {
        Map<String, String> names = new LinkedHashMap<>();
        for (String name :
                PortletPreferencesFactoryUtil.fromDefaultXML(xml).getMap().keySet()) {
            if (name.contains("-")) {
                names.put(name, NEXT_WORD.matcher(name).replaceAll(word -> word.group(1)
                        .toUpperCase(java.util.Locale.ROOT)));
            }
        }
        return names.isEmpty() ? xml : RenameUpgradePortletPreferences.rename(xml, names);
    }
}
