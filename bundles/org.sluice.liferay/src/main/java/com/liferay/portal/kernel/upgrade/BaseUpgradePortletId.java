package com.liferay.portal.kernel.upgrade;

/** The older name of {@link BasePortletIdUpgradeProcess}. */
public abstract class BaseUpgradePortletId extends BasePortletIdUpgradeProcess {}
