package com.example.calendar.internal.upgrade.v1_0_5;

import com.liferay.petra.string.StringBundler;
import com.liferay.portal.kernel.upgrade.UpgradeProcess;
import com.liferay.portal.kernel.util.PortalUtil;

public class CalendarResourceUpgradeProcess extends UpgradeProcess {

    @Override
    protected void doUpgrade() throws Exception {
        if (!hasColumnType("CalendarResource", "name", "VARCHAR(200) null")) {
            alterColumnType("CalendarResource", "name", "VARCHAR(200) null");
        }

        long classNameId = PortalUtil.getClassNameId("com.example.calendar.model.CalendarResource");

        runSQL(StringBundler.concat(
                "update CalendarResource set classNameId = ", classNameId, " where classNameId is null"));
    }
}
