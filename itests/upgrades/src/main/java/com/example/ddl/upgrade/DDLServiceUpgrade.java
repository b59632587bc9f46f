package com.example.ddl.upgrade;

import com.example.ddl.upgrade.v1_0_0.UpgradeRecordSet;
import com.example.ddl.upgrade.v1_0_1.UpgradeRecord;
import com.liferay.portal.upgrade.registry.UpgradeStepRegistrator;
import org.osgi.service.component.annotations.Component;

@Component(immediate = true, service = UpgradeStepRegistrator.class)
public class DDLServiceUpgrade implements UpgradeStepRegistrator {

    @Override
    public void register(Registry registry) {
        registry.register("com.example.ddl.service", "1.0.0", "1.0.1", new UpgradeRecord());

        registry.register("com.example.ddl.service", "0.0.1", "1.0.0", new UpgradeRecordSet());
    }
}
