package com.liferay.portal.kernel.util;

/** What a class is called and what it extends. */
public class ClassUtil {
    /** The name of an object's class, or null for null. */
    public static String getClassName(Object object) {
        return object == null ? null : object.getClass().getName();
    }

    public static boolean isSubclass(Class<?> a, Class<?> b) {
        return a != null && b != null && b.isAssignableFrom(a);
    }

    /** Whether a class, one that it extends or an interface of these has the name. */
    public static boolean isSubclass(Class<?> a, String s) {
        if (a == null || s == null) {
            return false;
        }
        boolean found = a.getName().equals(s) || isSubclass(a.getSuperclass(), s);
        for (Class<?> implemented : a.getInterfaces()) {
            found = found || isSubclass(implemented, s);
        }
        return found;
    }
}
