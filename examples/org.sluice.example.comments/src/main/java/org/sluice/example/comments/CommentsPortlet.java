package org.sluice.example.comments;

import com.liferay.portal.kernel.model.Release;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Would show comments under a page. The reference to the release is the gate; nothing else is needed. */
@Component(service = CommentsPortlet.class, immediate = true)
public final class CommentsPortlet {
    private static final Logger LOG = LoggerFactory.getLogger(CommentsPortlet.class);

    @Activate
    public CommentsPortlet(
            @Reference(
                            target = "(&(release.bundle.symbolic.name=org.sluice.example.comments)"
                                    + "(release.schema.version=1.0.0))")
                    Release release) {
        LOG.info("Comments portlet is active, the comments are at {}", release.getSchemaVersion());
    }
}
