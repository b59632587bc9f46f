package org.sluice.liferay.internal;

import com.liferay.portal.kernel.module.framework.ModuleServiceLifecycle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.condition.Condition;
import org.sluice.api.Upgrades;

/** Is there while the engine says that the releases are published, for those who wait for a phase of Liferay's start. */
@Component(
        service = ModuleServiceLifecycle.class,
        property = {
            "module.service.lifecycle=database.initialized",
            "module.service.lifecycle=license.install",
            "module.service.lifecycle=portal.initialized",
            "module.service.lifecycle=portlets.initialized",
            "module.service.lifecycle=spring.initialized",
            "module.service.lifecycle=system.check"
        })
public final class Lifecycle implements ModuleServiceLifecycle {
    @Activate
    public Lifecycle(
            @Reference(target = "(" + Condition.CONDITION_ID + "=" + Upgrades.RELEASES_PUBLISHED + ")")
                    Condition releasesPublished) {}
}
