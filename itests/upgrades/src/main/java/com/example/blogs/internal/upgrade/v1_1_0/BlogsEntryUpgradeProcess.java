package com.example.blogs.internal.upgrade.v1_1_0;

import com.liferay.petra.string.CharPool;
import com.liferay.petra.string.StringPool;
import com.liferay.portal.dao.orm.common.SQLTransformer;
import com.liferay.portal.kernel.dao.jdbc.AutoBatchPreparedStatementUtil;
import com.liferay.portal.kernel.service.ClassNameLocalService;
import com.liferay.portal.kernel.upgrade.UpgradeProcess;
import com.liferay.portal.kernel.util.LoggingTimer;
import com.liferay.portal.kernel.util.StringUtil;
import com.liferay.portal.kernel.util.Validator;
import java.sql.PreparedStatement;
import java.sql.ResultSet;

public class BlogsEntryUpgradeProcess extends UpgradeProcess {

    public BlogsEntryUpgradeProcess(ClassNameLocalService classNameLocalService) {
        _classNameLocalService = classNameLocalService;
    }

    @Override
    protected void doUpgrade() throws Exception {
        try (LoggingTimer loggingTimer = new LoggingTimer();
                PreparedStatement preparedStatement1 = connection.prepareStatement(
                        SQLTransformer.transform("select entryId, title from BlogsEntry where visible = [$TRUE$]"));
                ResultSet resultSet = preparedStatement1.executeQuery();
                PreparedStatement preparedStatement2 = AutoBatchPreparedStatementUtil.concurrentAutoBatch(
                        connection, "update BlogsEntry set urlTitle = ? where entryId = ?")) {

            while (resultSet.next()) {
                preparedStatement2.setString(1, _normalize(resultSet.getString("title")));
                preparedStatement2.setLong(2, resultSet.getLong("entryId"));

                preparedStatement2.addBatch();
            }

            preparedStatement2.executeBatch();
        }

        if (_classNameLocalService != null) {
            runSQL("update BlogsEntry set classNameId = "
                    + _classNameLocalService.getClassNameId("com.example.blogs.model.BlogsEntry"));
        }
    }

    private String _normalize(String title) {
        if (Validator.isNull(title)) {
            return StringPool.BLANK;
        }

        return StringUtil.replace(StringUtil.toLowerCase(title), CharPool.SPACE, CharPool.DASH);
    }

    private final ClassNameLocalService _classNameLocalService;
}
