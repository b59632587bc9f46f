package com.example.knowledgebase.internal.upgrade.v1_1_0;

import com.liferay.portal.kernel.upgrade.UpgradeProcess;
import com.liferay.portal.kernel.upgrade.util.BaseUpgradeColumnImpl;
import com.liferay.portal.kernel.upgrade.util.UpgradeTable;
import com.liferay.portal.kernel.upgrade.util.UpgradeTableFactoryUtil;
import java.sql.Types;

public class UpgradeKBArticle extends UpgradeProcess {

    @Override
    protected void doUpgrade() throws Exception {
        UpgradeTable upgradeTable = UpgradeTableFactoryUtil.getUpgradeTable(
                KBArticleTable.TABLE_NAME,
                KBArticleTable.TABLE_COLUMNS,
                new BaseUpgradeColumnImpl("priority", Types.INTEGER) {

                    @Override
                    public Object getNewValue(Object oldValue) throws Exception {
                        return ((Integer) oldValue).doubleValue() + 0.5;
                    }
                });

        upgradeTable.setCreateSQL(KBArticleTable.TABLE_SQL_CREATE);
        upgradeTable.setIndexesSQL(KBArticleTable.TABLE_SQL_ADD_INDEXES);

        upgradeTable.updateTable();
    }
}
