package org.sluice.example.statistics;

import com.liferay.portal.kernel.model.Release;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Would show figures about Foos. */
@Component(service = FooStatistics.class, immediate = true)
public final class FooStatistics {
    private static final Logger LOG = LoggerFactory.getLogger(FooStatistics.class);

    @Activate
    public FooStatistics(
            @Reference(
                            target = "(&(release.bundle.symbolic.name=org.sluice.example.statistics)"
                                    + "(release.schema.version=1.0.0))")
                    Release release) {
        LOG.info("Foo statistics are active, the figures are at {}", release.getSchemaVersion());
    }
}
