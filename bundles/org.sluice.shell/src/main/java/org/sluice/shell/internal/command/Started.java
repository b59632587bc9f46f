package org.sluice.shell.internal.command;

import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.util.tracker.ServiceTracker;

/** Whether the launcher is through with the start: it registers a {@code Condition} then. */
final class Started {
    private static final String FILTER =
            "(&(objectClass=org.osgi.service.condition.Condition)(osgi.condition.id=org.sluice.started))";

    private Started() {}

    static boolean in(BundleContext context) {
        try {
            return context.getAllServiceReferences(null, FILTER) != null;
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Waits at most so long until the start is over; returns whether it is. */
    static boolean within(long seconds, BundleContext context) throws InterruptedException {
        ServiceTracker<Object, Object> tracker;
        try {
            tracker = new ServiceTracker<>(context, FrameworkUtil.createFilter(FILTER), null);
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
        tracker.open();
        try {
            return tracker.waitForService(seconds * 1000) != null;
        } finally {
            tracker.close();
        }
    }
}
