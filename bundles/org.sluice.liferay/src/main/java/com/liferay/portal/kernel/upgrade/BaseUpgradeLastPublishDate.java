package com.liferay.portal.kernel.upgrade;

/** The older name of {@link BaseLastPublishDateUpgradeProcess}. */
public abstract class BaseUpgradeLastPublishDate extends BaseLastPublishDateUpgradeProcess {}
