package com.liferay.portal.kernel.upgrade.v6_2_0;

/** The older name of {@link BaseAttachmentsUpgradeProcess}. */
public abstract class BaseUpgradeAttachments extends BaseAttachmentsUpgradeProcess {}
