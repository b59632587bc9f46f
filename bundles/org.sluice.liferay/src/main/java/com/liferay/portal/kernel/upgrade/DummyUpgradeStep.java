package com.liferay.portal.kernel.upgrade;

/** A step that does nothing: its registration only records a version. */
public class DummyUpgradeStep implements UpgradeStep {
    @Override
    public void upgrade() {}
}
