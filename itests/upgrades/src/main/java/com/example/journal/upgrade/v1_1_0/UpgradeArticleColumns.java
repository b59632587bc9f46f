package com.example.journal.upgrade.v1_1_0;

import com.liferay.portal.kernel.upgrade.UpgradeProcess;

public class UpgradeArticleColumns extends UpgradeProcess {

    @Override
    protected void doUpgrade() throws Exception {
        alter(
                JournalArticleTable.class,
                new AlterColumnName("abstract_", "description STRING null"),
                new AlterColumnType("articleId", "VARCHAR(200) null"),
                new AlterTableDropColumn("oldUrl"),
                new AlterTableAddColumn("priority DOUBLE"));
    }
}
