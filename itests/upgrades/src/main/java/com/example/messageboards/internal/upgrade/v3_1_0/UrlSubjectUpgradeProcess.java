package com.example.messageboards.internal.upgrade.v3_1_0;

import com.liferay.petra.string.StringBundler;
import com.liferay.portal.kernel.upgrade.UpgradeProcess;
import com.liferay.portal.kernel.util.StringUtil;

public class UrlSubjectUpgradeProcess extends UpgradeProcess {

    @Override
    protected void doUpgrade() throws Exception {
        alterTableAddColumn("MBMessage", "urlSubject", "VARCHAR(255) null");

        processConcurrently(
                "select messageId, subject from MBMessage",
                "update MBMessage set urlSubject = ? where messageId = ?",
                resultSet -> new Object[] {resultSet.getLong("messageId"), resultSet.getString("subject")},
                (values, preparedStatement) -> {
                    preparedStatement.setString(1, StringUtil.toLowerCase((String) values[1]));
                    preparedStatement.setLong(2, (Long) values[0]);

                    preparedStatement.addBatch();
                },
                "Unable to set the URL subjects");

        processConcurrently(
                new Long[] {1L, 2L},
                threadId ->
                        runSQL(StringBundler.concat("update MBThread set companyId = 20 where threadId = ", threadId)),
                "Unable to set the companies");
    }
}
