package com.liferay.portal.kernel.upgrade;

/** The older name of {@link BaseAdminPortletsUpgradeProcess}. */
public abstract class BaseUpgradeAdminPortlets extends BaseAdminPortletsUpgradeProcess {}
