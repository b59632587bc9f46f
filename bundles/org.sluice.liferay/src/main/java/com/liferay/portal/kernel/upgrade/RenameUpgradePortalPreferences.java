package com.liferay.portal.kernel.upgrade;

/** The older name of {@link PortalPreferencesUpgradeProcess}. */
public abstract class RenameUpgradePortalPreferences extends PortalPreferencesUpgradeProcess {}
