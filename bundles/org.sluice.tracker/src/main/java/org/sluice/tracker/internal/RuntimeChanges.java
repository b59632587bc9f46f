package org.sluice.tracker.internal;

import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceEvent;
import org.osgi.framework.ServiceListener;
import org.osgi.service.component.runtime.ServiceComponentRuntime;

/**
 * Tells when components of Declarative Services have changed their state.
 *
 * <p>The runtime collects changes before it tells of them, five seconds unless it is configured otherwise. So this is for
 * what nothing sooner tells of.
 */
public final class RuntimeChanges implements AutoCloseable {
    private static final String FILTER =
            "(" + Constants.OBJECTCLASS + "=" + ServiceComponentRuntime.class.getName() + ")";

    private final BundleContext context;
    private final ServiceListener listener;

    /** Calls back on the runtime's own thread: the callback should return soon. */
    public RuntimeChanges(BundleContext context, Runnable changed) {
        this.context = context;
        this.listener = event -> {
            if (event.getType() == ServiceEvent.MODIFIED) {
                changed.run();
            }
        };
        try {
            context.addServiceListener(listener, FILTER);
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        context.removeServiceListener(listener);
    }
}
