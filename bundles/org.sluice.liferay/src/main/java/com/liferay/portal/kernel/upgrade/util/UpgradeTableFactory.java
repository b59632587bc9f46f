package com.liferay.portal.kernel.upgrade.util;

/** Makes copies of tables. */
public interface UpgradeTableFactory {
    UpgradeTable getUpgradeTable(String tableName, Object[][] columns, UpgradeColumn... upgradeColumns);
}
