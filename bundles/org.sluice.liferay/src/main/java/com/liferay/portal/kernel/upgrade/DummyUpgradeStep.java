package com.liferay.portal.kernel.upgrade;

import com.liferay.portal.kernel.dao.db.DBProcessContext;

/** A step that does nothing: its registration only records a version. */
public class DummyUpgradeStep implements UpgradeStep {
    @Override
    public void upgrade() {}

    @Override
    public void upgrade(DBProcessContext dbProcessContext) {}
}
