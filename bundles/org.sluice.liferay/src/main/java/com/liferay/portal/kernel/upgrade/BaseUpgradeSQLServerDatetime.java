package com.liferay.portal.kernel.upgrade;

/** The older name of {@link BaseSQLServerDatetimeUpgradeProcess}. */
public class BaseUpgradeSQLServerDatetime extends BaseSQLServerDatetimeUpgradeProcess {
    public BaseUpgradeSQLServerDatetime(Class<?>[] tableClasses) {
        super(tableClasses);
    }
}
