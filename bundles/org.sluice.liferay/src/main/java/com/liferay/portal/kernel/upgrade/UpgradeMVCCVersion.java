package com.liferay.portal.kernel.upgrade;

/** Liferay 7.1's name of {@link MVCCVersionUpgradeProcess}; it names its tables in {@link #getModuleTableNames()}. */
public class UpgradeMVCCVersion extends MVCCVersionUpgradeProcess {}
