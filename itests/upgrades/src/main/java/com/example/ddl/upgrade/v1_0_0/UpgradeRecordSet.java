package com.example.ddl.upgrade.v1_0_0;

import com.liferay.portal.kernel.upgrade.UpgradeProcess;
import com.liferay.portal.kernel.upgrade.util.BaseUpgradeColumnImpl;
import com.liferay.portal.kernel.upgrade.util.UpgradeColumn;
import com.liferay.portal.kernel.util.StringUtil;

public class UpgradeRecordSet extends UpgradeProcess {

    @Override
    protected void doUpgrade() throws Exception {
        UpgradeColumn nameColumn = new BaseUpgradeColumnImpl("name") {

            @Override
            public Object getNewValue(Object oldValue) throws Exception {
                return StringUtil.toUpperCase((String) oldValue);
            }
        };

        upgradeTable(
                DDLRecordSetTable.TABLE_NAME,
                DDLRecordSetTable.TABLE_COLUMNS,
                DDLRecordSetTable.TABLE_SQL_CREATE,
                DDLRecordSetTable.TABLE_SQL_ADD_INDEXES,
                nameColumn);
    }
}
