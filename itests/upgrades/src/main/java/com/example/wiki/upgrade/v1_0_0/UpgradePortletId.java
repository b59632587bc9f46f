package com.example.wiki.upgrade.v1_0_0;

import com.liferay.portal.kernel.upgrade.BaseUpgradePortletId;

public class UpgradePortletId extends BaseUpgradePortletId {

    @Override
    protected String[][] getRenamePortletIdsArray() {
        return new String[][] {new String[] {"36", "com_example_wiki_web_portlet_WikiPortlet"}};
    }

    @Override
    protected void updatePortlet(String oldRootPortletId, String newRootPortletId) throws Exception {
        runSQL("update Portlet set portletId = '" + newRootPortletId + "' where portletId = '" + oldRootPortletId
                + "'");
    }

    @Override
    protected void upgradeInstanceablePortletIds() throws Exception {
        for (String[] renamePortletIds : getRenamePortletIdsArray()) {
            updatePortlet(renamePortletIds[0], renamePortletIds[1]);
        }
    }
}
