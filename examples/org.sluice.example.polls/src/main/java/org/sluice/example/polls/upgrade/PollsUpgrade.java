package org.sluice.example.polls.upgrade;

import com.liferay.portal.upgrade.registry.UpgradeStepRegistrator;
import org.osgi.service.component.annotations.Component;

/** Leads from nothing to 1.0.0, which the header requires: the build compares the two. */
@Component(service = UpgradeStepRegistrator.class)
public final class PollsUpgrade implements UpgradeStepRegistrator {
    @Override
    public void register(Registry registry) {
        registry.register("0.0.0", "1.0.0", new CreatePolls());
    }
}
