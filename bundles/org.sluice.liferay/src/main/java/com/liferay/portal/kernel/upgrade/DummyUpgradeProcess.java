package com.liferay.portal.kernel.upgrade;

/** A process that does nothing: its registration only records a version. */
public class DummyUpgradeProcess extends UpgradeProcess {
    @Override
    public void upgrade() {}

    @Override
    public void doUpgrade() throws Exception {}
}
