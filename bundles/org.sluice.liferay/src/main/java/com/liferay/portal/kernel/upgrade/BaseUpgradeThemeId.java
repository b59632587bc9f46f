package com.liferay.portal.kernel.upgrade;

/** The older name of {@link BaseThemeIdUpgradeProcess}. */
public abstract class BaseUpgradeThemeId extends BaseThemeIdUpgradeProcess {}
