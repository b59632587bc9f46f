package com.liferay.petra.lang;

/** Sets the context class loader of the current thread for a while. */
public class ThreadContextClassLoaderUtil {
    public static SafeCloseable swap(ClassLoader classLoader) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(classLoader);
        return () -> thread.setContextClassLoader(before);
    }
}
