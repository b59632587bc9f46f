package org.sluice.example.wiki;

import com.liferay.portal.kernel.model.Release;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Would show wiki pages. Its gate is a range: versions are compared as versions, so 1.10.0 is inside of it. */
@Component(service = WikiPages.class, immediate = true)
public final class WikiPages {
    private static final Logger LOG = LoggerFactory.getLogger(WikiPages.class);

    @Activate
    public WikiPages(
            @Reference(
                            target = "(&(release.bundle.symbolic.name=org.sluice.example.wiki)"
                                    + "(release.schema.version>=1.1.0)(!(release.schema.version>=2.0.0)))")
                    Release release) {
        LOG.info("Wiki pages are active, the pages are at {}", release.getSchemaVersion());
    }
}
