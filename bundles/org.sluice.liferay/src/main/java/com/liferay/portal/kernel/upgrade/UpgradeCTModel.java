package com.liferay.portal.kernel.upgrade;

/** An older name of {@link CTModelUpgradeProcess}. */
public class UpgradeCTModel extends CTModelUpgradeProcess {
    public UpgradeCTModel(String... tableNames) {
        super(tableNames);
    }
}
