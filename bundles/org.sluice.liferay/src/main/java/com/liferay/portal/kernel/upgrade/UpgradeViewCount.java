package com.liferay.portal.kernel.upgrade;

/** The older name of {@link ViewCountUpgradeProcess}. */
public class UpgradeViewCount extends ViewCountUpgradeProcess {
    public UpgradeViewCount(String tableName, Class<?> clazz, String primaryKeyColumnName, String viewCountColumnName) {
        super(tableName, clazz, primaryKeyColumnName, viewCountColumnName);
    }
}
