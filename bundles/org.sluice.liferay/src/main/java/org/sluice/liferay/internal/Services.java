package org.sluice.liferay.internal;

import java.util.Collection;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/** Services for Liferay's static API, which has nobody to inject them. Asks the framework each time, and keeps nothing. */
public final class Services {
    private Services() {}

    /**
     * The service that is there now.
     *
     * @param filter which one; null for the best
     * @throws IllegalStateException when there is none
     */
    public static <S> S get(Class<S> type, @Nullable String filter) {
        @Nullable Bundle bundle = FrameworkUtil.getBundle(Services.class);
        @Nullable BundleContext context = bundle == null ? null : bundle.getBundleContext();
        if (context == null) {
            throw new IllegalStateException(
                    "Cannot find the service '%s': no framework runs here. Execute this in Sluice."
                            .formatted(type.getName()));
        }
        try {
            Collection<ServiceReference<S>> found = context.getServiceReferences(type, filter);
            return found.stream()
                    .max(Comparator.naturalOrder())
                    .map(context::getService)
                    .orElseThrow(() -> missing(type));
        } catch (InvalidSyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static IllegalStateException missing(Class<?> type) {
        return new IllegalStateException(
                ("Cannot find the service '%s': the database is not ready. Wait for the service "
                                + "'com.liferay.portal.kernel.module.framework.ModuleServiceLifecycle' before.")
                        .formatted(type.getName()));
    }
}
