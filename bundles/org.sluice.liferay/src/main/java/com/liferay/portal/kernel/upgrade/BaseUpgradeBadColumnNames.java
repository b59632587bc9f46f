package com.liferay.portal.kernel.upgrade;

/** The older name of {@link BaseBadColumnNamesUpgradeProcess}. */
public abstract class BaseUpgradeBadColumnNames extends BaseBadColumnNamesUpgradeProcess {}
