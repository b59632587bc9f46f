package com.example.documentlibrary.internal.upgrade.v1_1_0;

import com.liferay.petra.lang.SafeCloseable;
import com.liferay.petra.string.StringBundler;
import com.liferay.portal.kernel.dao.db.DBType;
import com.liferay.portal.kernel.dao.db.DBTypeToSQLMap;
import com.liferay.portal.kernel.log.Log;
import com.liferay.portal.kernel.log.LogFactoryUtil;
import com.liferay.portal.kernel.upgrade.UpgradeProcess;
import java.sql.PreparedStatement;
import java.sql.ResultSet;

public class DLFileEntryUpgradeProcess extends UpgradeProcess {

    @Override
    protected void doUpgrade() throws Exception {
        try (SafeCloseable safeCloseable = addTemporaryIndex("DLFileEntry", false, "companyId", "folderId")) {
            DBTypeToSQLMap dbTypeToSQLMap =
                    new DBTypeToSQLMap("update DLFileEntry set treePath = CONCAT('/', CAST_TEXT(folderId), '/')");

            String sql = "update DLFileEntry set treePath = '/' || cast(folderId as varchar(20)) || '/'";

            dbTypeToSQLMap.add(DBType.POSTGRESQL, sql);

            runSQL(dbTypeToSQLMap);
        }

        process(companyId -> {
            try (PreparedStatement preparedStatement = connection.prepareStatement("select count(*) from DLFileEntry");
                    ResultSet resultSet = preparedStatement.executeQuery()) {

                if (resultSet.next() && _log.isInfoEnabled()) {
                    _log.info(StringBundler.concat("Company ", companyId, " has ", resultSet.getLong(1), " files"));
                }
            }
        });
    }

    private static final Log _log = LogFactoryUtil.getLog(DLFileEntryUpgradeProcess.class);
}
