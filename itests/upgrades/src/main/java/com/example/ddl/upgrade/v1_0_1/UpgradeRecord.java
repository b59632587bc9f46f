package com.example.ddl.upgrade.v1_0_1;

import com.liferay.portal.kernel.upgrade.UpgradeProcess;
import com.liferay.portal.kernel.util.LoggingTimer;
import com.liferay.portal.kernel.uuid.PortalUUIDUtil;
import java.sql.PreparedStatement;
import java.sql.ResultSet;

public class UpgradeRecord extends UpgradeProcess {

    protected void addRecord(long recordSetId) throws Exception {
        try (PreparedStatement ps =
                connection.prepareStatement("insert into DDLRecord (uuid_, recordId, recordSetId) values (?, ?, ?)")) {

            ps.setString(1, PortalUUIDUtil.generate());
            ps.setLong(2, increment());
            ps.setLong(3, recordSetId);

            ps.executeUpdate();
        }
    }

    @Override
    protected void doUpgrade() throws Exception {
        if (!hasTable("DDLRecord")) {
            runSQL("create table DDLRecord (uuid_ VARCHAR(75) null, recordId LONG not null primary key, "
                    + "recordSetId LONG)");
        }

        try (LoggingTimer loggingTimer = new LoggingTimer("records");
                PreparedStatement ps =
                        connection.prepareStatement("select recordSetId from DDLRecordSet order by recordSetId");
                ResultSet rs = ps.executeQuery()) {

            while (rs.next()) {
                addRecord(rs.getLong("recordSetId"));
            }
        }
    }
}
