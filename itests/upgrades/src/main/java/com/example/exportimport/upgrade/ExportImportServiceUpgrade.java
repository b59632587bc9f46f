package com.example.exportimport.upgrade;

import com.example.exportimport.upgrade.v1_0_0.UpgradeConfiguration;
import com.example.exportimport.upgrade.v1_0_0.UpgradeTaskExecutorClassNames;
import com.liferay.portal.upgrade.registry.UpgradeStepRegistrator;
import org.osgi.service.component.annotations.Component;

@Component(immediate = true, service = UpgradeStepRegistrator.class)
public class ExportImportServiceUpgrade implements UpgradeStepRegistrator {

    @Override
    public void register(Registry registry) {
        registry.register(
                "com.example.exportimport.service",
                "0.0.1",
                "1.0.0",
                new UpgradeTaskExecutorClassNames(),
                new UpgradeConfiguration());
    }
}
