package com.liferay.portal.kernel.util;

/** Class loaders. */
public class ClassLoaderUtil {
    @SuppressWarnings("DoNotCallSuggester") // old class files may call it
    public static ClassLoader getAggregatePluginsClassLoader(
            String[] servletContextNames, boolean addContextClassLoader) {
        throw new UnsupportedOperationException("Cannot find the class loaders of '%s': Sluice has no web plugins."
                .formatted(StringUtil.merge(servletContextNames)));
    }

    public static ClassLoader getClassLoader(Class<?> clazz) {
        return clazz.getClassLoader();
    }

    public static ClassLoader getContextClassLoader() {
        return Thread.currentThread().getContextClassLoader();
    }

    @SuppressWarnings("DoNotCallSuggester") // old class files may call it
    public static ClassLoader getPluginClassLoader(String servletContextName) {
        throw new UnsupportedOperationException(
                "Cannot find the class loader of '%s': Sluice has no web plugins.".formatted(servletContextName));
    }

    public static ClassLoader getPortalClassLoader() {
        return PortalClassLoaderUtil.getClassLoader();
    }

    public static void setContextClassLoader(ClassLoader contextClassLoader) {
        Thread.currentThread().setContextClassLoader(contextClassLoader);
    }
}
