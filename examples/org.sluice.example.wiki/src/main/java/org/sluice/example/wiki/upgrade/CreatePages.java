package org.sluice.example.wiki.upgrade;

import com.liferay.portal.kernel.upgrade.UpgradeProcess;

/** Makes the table and the front page. */
final class CreatePages extends UpgradeProcess {
    @Override
    protected void doUpgrade() throws Exception {
        runSQL("create table Wiki_Page (pageId LONG not null primary key, title VARCHAR(255) null, content TEXT null)");
        runSQL("insert into Wiki_Page (pageId, title, content) values (1, 'Front page', '= Welcome =')");
    }
}
