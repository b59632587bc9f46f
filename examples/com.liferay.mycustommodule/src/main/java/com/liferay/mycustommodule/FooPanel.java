package com.liferay.mycustommodule;

import com.liferay.portal.kernel.model.Release;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Shows the Foos. It waits until they have the shape of version 2.0.0, and goes before that changes. */
@Component(service = FooPanel.class, immediate = true)
public final class FooPanel {
    private static final Logger LOG = LoggerFactory.getLogger(FooPanel.class);

    @Activate
    public FooPanel(
            @Reference(
                            target = "(&(release.bundle.symbolic.name=com.liferay.mycustommodule)"
                                    + "(release.schema.version=2.0.0))")
                    Release release) {
        LOG.info("Foo panel is active, the Foos are at {}", release.getSchemaVersion());
    }
}
