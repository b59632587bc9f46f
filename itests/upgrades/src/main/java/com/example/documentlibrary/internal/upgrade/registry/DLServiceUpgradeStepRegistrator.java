package com.example.documentlibrary.internal.upgrade.registry;

import com.example.documentlibrary.internal.upgrade.v1_1_0.DLFileEntryUpgradeProcess;
import com.example.documentlibrary.internal.upgrade.v2_0_0.StorageUpgradeProcess;
import com.liferay.portal.upgrade.registry.UpgradeStepRegistrator;
import org.osgi.service.component.annotations.Component;

@Component(service = UpgradeStepRegistrator.class)
public class DLServiceUpgradeStepRegistrator implements UpgradeStepRegistrator {

    @Override
    public void register(Registry registry) {
        registry.register("1.0.0", "1.1.0", new DLFileEntryUpgradeProcess());

        registry.register("1.1.0", "2.0.0", new StorageUpgradeProcess());
    }
}
