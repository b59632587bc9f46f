package com.liferay.portal.kernel.upgrade;

/** The older name of {@link BaseLocalizedColumnUpgradeProcess}. */
public abstract class BaseUpgradeLocalizedColumn extends BaseLocalizedColumnUpgradeProcess {}
