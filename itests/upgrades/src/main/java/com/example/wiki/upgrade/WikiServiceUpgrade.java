package com.example.wiki.upgrade;

import com.example.wiki.upgrade.v1_0_0.UpgradeCompanyId;
import com.example.wiki.upgrade.v1_0_0.UpgradeKernelPackage;
import com.example.wiki.upgrade.v1_0_0.UpgradePortletId;
import com.example.wiki.upgrade.v1_0_0.UpgradeWikiPage;
import com.liferay.portal.upgrade.registry.UpgradeStepRegistrator;
import org.osgi.service.component.annotations.Component;

@Component(immediate = true, service = UpgradeStepRegistrator.class)
public class WikiServiceUpgrade implements UpgradeStepRegistrator {

    @Override
    public void register(Registry registry) {
        registry.register(
                "com.example.wiki.service",
                "0.0.1",
                "1.0.0",
                new UpgradeCompanyId(),
                new UpgradeKernelPackage(),
                new UpgradePortletId(),
                new UpgradeWikiPage());
    }
}
