package com.liferay.mycustommodule.upgrade;

import com.liferay.mycustommodule.upgrade.v2_0_0.UpgradeBar;
import com.liferay.portal.kernel.upgrade.DummyUpgradeStep;
import com.liferay.portal.upgrade.registry.UpgradeStepRegistrator;
import org.osgi.service.component.annotations.Component;

/**
 * Names the module's steps. A database without a release goes to 2.0.0 at once, since nothing there needs to be changed;
 * one at 1.0.0 takes the long way.
 */
@Component(service = UpgradeStepRegistrator.class, immediate = true)
public final class MyCustomModuleUpgrade implements UpgradeStepRegistrator {
    private static final String MODULE = "com.liferay.mycustommodule";

    @Override
    public void register(Registry registry) {
        registry.register(MODULE, "0.0.0", "2.0.0", new DummyUpgradeStep());
        registry.register(MODULE, "1.0.0", "1.1.0", new com.liferay.mycustommodule.upgrade.v1_1_0.UpgradeFoo());
        registry.register(
                MODULE, "1.1.0", "2.0.0", new com.liferay.mycustommodule.upgrade.v2_0_0.UpgradeFoo(), new UpgradeBar());
    }
}
