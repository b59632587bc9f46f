package org.sluice.example.wiki.upgrade;

import com.liferay.portal.upgrade.registry.UpgradeStepRegistrator;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sluice.example.settings.SettingsFactory;

/** Is there only while the settings are, so that the upgrade begins when they have come. */
@Component(service = UpgradeStepRegistrator.class, immediate = true)
public final class WikiUpgrade implements UpgradeStepRegistrator {
    private final SettingsFactory settings;

    @Activate
    public WikiUpgrade(@Reference SettingsFactory settings) {
        this.settings = settings;
    }

    @Override
    public void register(Registry registry) {
        registry.register("0.0.0", "1.0.0", new CreatePages());
        registry.register("1.0.0", "1.1.0", new UpgradeFormat(settings));
    }
}
