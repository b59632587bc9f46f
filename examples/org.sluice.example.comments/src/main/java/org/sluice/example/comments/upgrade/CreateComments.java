package org.sluice.example.comments.upgrade;

import com.liferay.portal.kernel.upgrade.UpgradeProcess;
import com.liferay.portal.kernel.util.StringUtil;

/** Makes the table and its first rows. */
final class CreateComments extends UpgradeProcess {
    @Override
    protected void doUpgrade() throws Exception {
        runSQLTemplateString(
                StringUtil.read(CreateComments.class.getResourceAsStream("dependencies/create.sql")), true);
    }
}
