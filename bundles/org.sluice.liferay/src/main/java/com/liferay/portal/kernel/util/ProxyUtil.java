package com.liferay.portal.kernel.util;

import com.liferay.petra.concurrent.DCLSingleton;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.function.Function;
import java.util.function.Supplier;

/** Proxies: those of the JDK. */
public class ProxyUtil {
    /** The proxy's handler if it is one of a class, else null. */
    public static <T extends InvocationHandler> T fetchInvocationHandler(Object proxy, Class<T> clazz) {
        if (proxy == null || !isProxyClass(proxy.getClass())) {
            return null;
        }
        InvocationHandler handler = getInvocationHandler(proxy);
        return clazz.isInstance(handler) ? clazz.cast(handler) : null;
    }

    public static InvocationHandler getInvocationHandler(Object proxy) {
        return Proxy.getInvocationHandler(proxy);
    }

    @Deprecated
    @SuppressWarnings("deprecation") // the JDK's answer to Liferay's question
    public static Class<?> getProxyClass(ClassLoader classLoader, Class<?>... interfaceClasses) {
        return Proxy.getProxyClass(classLoader, interfaceClasses);
    }

    public static <T> Function<InvocationHandler, T> getProxyProviderFunction(Class<?>... interfaceClasses) {
        return handler -> {
            @SuppressWarnings("unchecked") // the caller asks for one of the interfaces
            T proxy = (T) newProxyInstance(interfaceClasses[0].getClassLoader(), interfaceClasses, handler);
            return proxy;
        };
    }

    public static boolean isProxyClass(Class<?> clazz) {
        return Proxy.isProxyClass(clazz);
    }

    /** A proxy whose calls go to an object that has the method, and else to a default. */
    public static <T> T newDelegateProxyInstance(
            ClassLoader classLoader, Class<T> interfaceClass, Object delegateObject, T defaultObject) {
        return interfaceClass.cast(newProxyInstance(
                classLoader,
                new Class<?>[] {interfaceClass},
                (proxy, method, arguments) -> invoke(delegateObject, defaultObject, method, arguments)));
    }

    /** A proxy whose object is made when it is first called. */
    public static <T> T newLazyDelegateProxyInstance(
            ClassLoader classLoader, Class<T> interfaceClass, Supplier<T> delegateSupplier) {
        DCLSingleton<T> delegate = new DCLSingleton<>();
        return interfaceClass.cast(newProxyInstance(
                classLoader,
                new Class<?>[] {interfaceClass},
                (proxy, method, arguments) -> invoke(delegate.getSingleton(delegateSupplier), method, arguments)));
    }

    public static Object newProxyInstance(
            ClassLoader classLoader, Class<?>[] interfaces, InvocationHandler invocationHandler) {
        return Proxy.newProxyInstance(classLoader, interfaces, invocationHandler);
    }

    private static Object invoke(Object first, Object second, Method method, Object[] arguments) throws Throwable {
        try {
            return first.getClass()
                    .getMethod(method.getName(), method.getParameterTypes())
                    .invoke(first, arguments);
        } catch (NoSuchMethodException e) {
            return invoke(second, method, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static Object invoke(Object object, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(object, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
