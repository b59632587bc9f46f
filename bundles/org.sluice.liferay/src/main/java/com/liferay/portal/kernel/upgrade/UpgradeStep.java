package com.liferay.portal.kernel.upgrade;

import com.liferay.portal.kernel.dao.db.DBProcessContext;

/**
 * One change of a module's data.
 *
 * <p>Liferay 7.0 to 7.3 declared only the method with a context, later versions only the one without. Whoever executes a
 * step calls the one with a context: class files made for either then run.
 */
@FunctionalInterface
public interface UpgradeStep {
    void upgrade() throws UpgradeException;

    default void upgrade(DBProcessContext dbProcessContext) throws UpgradeException {
        upgrade();
    }
}
