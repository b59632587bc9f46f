package com.liferay.portal.kernel.util;

/** The class loader of the portal's classes: here the one of the bundle that has them. */
public class PortalClassLoaderUtil {
    public static ClassLoader getClassLoader() {
        return PortalClassLoaderUtil.class.getClassLoader();
    }

    public static boolean isPortalClassLoader(ClassLoader classLoader) {
        return classLoader == getClassLoader();
    }

    @SuppressWarnings("DoNotCallSuggester") // old class files may call it
    public static void setClassLoader(ClassLoader classLoader) {
        throw new UnsupportedOperationException(
                "Cannot make '%s' the portal's class loader: it is the one of this bundle.".formatted(classLoader));
    }
}
