package com.example.calendar.internal.upgrade.v1_0_5;

import com.liferay.portal.kernel.upgrade.BaseUuidUpgradeProcess;

public class UpgradeCalendarUuid extends BaseUuidUpgradeProcess {

    @Override
    protected String[][] getTableAndPrimaryKeyColumnNames() {
        return new String[][] {{"Calendar", "calendarId"}};
    }
}
