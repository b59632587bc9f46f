package org.sluice.example.guestbook.upgrade;

import com.liferay.portal.upgrade.registry.UpgradeStepRegistrator;
import org.osgi.service.component.annotations.Component;

/** Leads from 1.0.0 to 1.1.0. The way from 0.0.0 is not registered: {@code META-INF/sql} is that way. */
@Component(service = UpgradeStepRegistrator.class, immediate = true)
public final class GuestbookUpgrade implements UpgradeStepRegistrator {
    @Override
    public void register(Registry registry) {
        registry.register("1.0.0", "1.1.0", new AddStars());
    }
}
