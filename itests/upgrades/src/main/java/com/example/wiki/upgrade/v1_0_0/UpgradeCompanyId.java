package com.example.wiki.upgrade.v1_0_0;

import com.liferay.portal.kernel.upgrade.BaseUpgradeCompanyId;

public class UpgradeCompanyId extends BaseUpgradeCompanyId {

    @Override
    protected TableUpdater[] getTableUpdaters() {
        return new TableUpdater[] {
            new TableUpdater("WikiPageResource", "WikiNode", "nodeId"),
        };
    }
}
