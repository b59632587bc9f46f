package com.example.documentlibrary.internal.upgrade.v2_0_0;

import com.liferay.portal.kernel.upgrade.UpgradeProcess;
import com.liferay.portal.kernel.util.ArrayUtil;

public class StorageUpgradeProcess extends UpgradeProcess {

    @Override
    protected void doUpgrade() throws Exception {
        String[] primaryKeyColumnNames = getPrimaryKeyColumnNames(connection, "DLContent");

        if (ArrayUtil.contains(primaryKeyColumnNames, "contentId", true) && (primaryKeyColumnNames.length == 1)) {
            removePrimaryKey("DLContent");

            runSQL("alter table DLContent add primary key (contentId, version)");
        }

        alterColumnName("DLContent", "data_", "content BLOB null");
        alterTableDropColumn("DLContent", "obsolete");
        alterTableName("DLContent", "DLStoreContent");

        if (hasTable("DLSync")) {
            dropTable("DLSync");
        }
    }
}
