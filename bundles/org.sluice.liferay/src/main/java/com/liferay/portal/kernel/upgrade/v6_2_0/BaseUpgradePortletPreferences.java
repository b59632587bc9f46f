package com.liferay.portal.kernel.upgrade.v6_2_0;

/** The process for preferences that are kept as XML in a column; {@link com.liferay.portal.kernel.upgrade.BaseUpgradePortletPreferences} sees itself how they are kept. */
public abstract class BaseUpgradePortletPreferences
        extends com.liferay.portal.kernel.upgrade.BaseUpgradePortletPreferences {}
