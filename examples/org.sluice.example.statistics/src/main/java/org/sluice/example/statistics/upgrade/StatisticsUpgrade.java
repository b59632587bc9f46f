package org.sluice.example.statistics.upgrade;

import com.liferay.portal.kernel.model.Release;
import com.liferay.portal.upgrade.registry.UpgradeStepRegistrator;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Registers nothing before the Foos of the other module have the shape that the step reads. */
@Component(service = UpgradeStepRegistrator.class, immediate = true)
public final class StatisticsUpgrade implements UpgradeStepRegistrator {
    /** The parameter is the wait; nothing of the release is needed. */
    @Activate
    public StatisticsUpgrade(
            @Reference(
                            target = "(&(release.bundle.symbolic.name=com.liferay.mycustommodule)"
                                    + "(release.schema.version>=2.0.0))")
                    Release foos) {}

    @Override
    public void register(Registry registry) {
        registry.register("0.0.0", "1.0.0", new CountFoos());
    }
}
