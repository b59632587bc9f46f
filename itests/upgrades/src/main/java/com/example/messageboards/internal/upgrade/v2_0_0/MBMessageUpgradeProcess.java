package com.example.messageboards.internal.upgrade.v2_0_0;

import com.liferay.portal.kernel.upgrade.UpgradeProcess;
import com.liferay.portal.kernel.upgrade.UpgradeProcessFactory;
import com.liferay.portal.kernel.upgrade.UpgradeStep;
import java.sql.PreparedStatement;

public class MBMessageUpgradeProcess extends UpgradeProcess {

    @Override
    protected void doUpgrade() throws Exception {
        processConcurrently(
                "select messageId, body from MBMessage",
                resultSet -> new Object[] {resultSet.getLong("messageId"), resultSet.getString("body")},
                values -> {
                    String body = (String) values[1];

                    try (PreparedStatement preparedStatement =
                            connection.prepareStatement("update MBMessage set size_ = ? where messageId = ?")) {

                        preparedStatement.setInt(1, body.length());
                        preparedStatement.setLong(2, (Long) values[0]);

                        preparedStatement.executeUpdate();
                    }
                },
                "Unable to set the size of messages");
    }

    @Override
    protected UpgradeStep[] getPostUpgradeSteps() {
        return new UpgradeStep[] {UpgradeProcessFactory.dropColumns("MBMessage", "attachments")};
    }

    @Override
    protected UpgradeStep[] getPreUpgradeSteps() {
        return new UpgradeStep[] {UpgradeProcessFactory.addColumns("MBMessage", "size_ INTEGER")};
    }
}
