package com.example.wiki.upgrade.v1_0_0;

import com.liferay.portal.kernel.upgrade.UpgradeException;

public class UpgradeKernelPackage extends com.liferay.portal.upgrade.v7_0_0.UpgradeKernelPackage {

    @Override
    protected void doUpgrade() throws UpgradeException {
        super.doUpgrade();
    }

    @Override
    protected String[][] getClassNames() {
        return _CLASS_NAMES;
    }

    @Override
    protected String[][] getResourceNames() {
        return _RESOURCE_NAMES;
    }

    private static final String[][] _CLASS_NAMES = {{"com.example.portlet.wiki.", "com.example.wiki."}};

    private static final String[][] _RESOURCE_NAMES = {{"com.example.portlet.wiki", "com.example.wiki"}};
}
