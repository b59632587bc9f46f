package com.example.journal.upgrade.v0_0_2;

import com.liferay.portal.kernel.upgrade.UpgradeMVCCVersion;
import com.liferay.portal.kernel.upgrade.UpgradeProcess;
import com.liferay.portal.kernel.util.StringUtil;

public class UpgradeSchema extends UpgradeProcess {

    @Override
    protected void doUpgrade() throws Exception {
        String template = StringUtil.read(UpgradeSchema.class.getResourceAsStream("dependencies/update.sql"));

        runSQLTemplateString(template, false, false);

        upgrade(new UpgradeMVCCVersion() {

            @Override
            protected String[] getModuleTableNames() {
                return new String[] {"JournalArticle"};
            }
        });
    }
}
