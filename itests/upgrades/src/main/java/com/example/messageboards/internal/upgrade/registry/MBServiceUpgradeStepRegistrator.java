package com.example.messageboards.internal.upgrade.registry;

import com.example.messageboards.internal.upgrade.v2_0_0.MBMessageUpgradeProcess;
import com.example.messageboards.internal.upgrade.v3_0_0.MBThreadTable;
import com.example.messageboards.internal.upgrade.v3_1_0.UrlSubjectUpgradeProcess;
import com.liferay.portal.kernel.upgrade.ViewCountUpgradeProcess;
import com.liferay.portal.upgrade.registry.UpgradeStepRegistrator;
import org.osgi.service.component.annotations.Component;

@Component(service = UpgradeStepRegistrator.class)
public class MBServiceUpgradeStepRegistrator implements UpgradeStepRegistrator {

    @Override
    public void register(Registry registry) {
        registry.register("1.0.0", "2.0.0", new MBMessageUpgradeProcess());

        registry.register(
                "2.0.0",
                "3.0.0",
                new ViewCountUpgradeProcess("MBThread", MBThreadTable.class, "threadId", "viewCount"));

        registry.register("3.0.0", "3.1.0", new UrlSubjectUpgradeProcess());
    }
}
