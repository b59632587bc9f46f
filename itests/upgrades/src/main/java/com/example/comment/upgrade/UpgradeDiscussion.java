package com.example.comment.upgrade;

import com.liferay.portal.kernel.dao.db.DB;
import com.liferay.portal.kernel.dao.db.DBManagerUtil;
import com.liferay.portal.kernel.dao.db.DBType;
import com.liferay.portal.kernel.upgrade.UpgradeException;
import com.liferay.portal.kernel.upgrade.UpgradeProcess;

public class UpgradeDiscussion extends UpgradeProcess {

    @Override
    protected void doUpgrade() throws Exception {
        DB db = DBManagerUtil.getDB();

        DBType dbType = db.getDBType();

        if (dbType == null) {
            throw new UpgradeException("No database");
        }

        db.runSQL("alter_column_name Discussion replies messageCount INTEGER");

        if (hasRows("Discussion")) {
            runSQL("update Discussion set messageCount = messageCount + 1");
        }
    }
}
