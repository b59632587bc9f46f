package org.sluice.example.comments.upgrade;

import com.liferay.portal.upgrade.registry.UpgradeStepRegistrator;
import org.osgi.service.component.annotations.Component;

/** Leads from nothing to 1.0.0. The module is the bundle itself, so that it need not be named. */
@Component(service = UpgradeStepRegistrator.class, immediate = true)
public final class CommentsUpgrade implements UpgradeStepRegistrator {
    @Override
    public void register(Registry registry) {
        registry.register("0.0.0", "1.0.0", new CreateComments());
    }
}
