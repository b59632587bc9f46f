package com.liferay.portal.kernel.upgrade;

/** The older name of {@link BaseRepositoryUpgradeProcess}. */
public abstract class BaseUpgradeRepository extends BaseRepositoryUpgradeProcess {}
