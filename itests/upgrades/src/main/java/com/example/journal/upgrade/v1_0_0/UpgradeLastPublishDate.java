package com.example.journal.upgrade.v1_0_0;

import com.liferay.portal.kernel.upgrade.BaseUpgradeLastPublishDate;

public class UpgradeLastPublishDate extends BaseUpgradeLastPublishDate {

    @Override
    protected void doUpgrade() throws Exception {
        addLastPublishDateColumn("JournalArticle");
    }
}
