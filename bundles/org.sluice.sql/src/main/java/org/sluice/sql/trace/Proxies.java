package org.sluice.sql.trace;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.jspecify.annotations.Nullable;

/**
 * Makes the proxies. Each is equal to itself only, and stands for the interface that it has: who unwraps that gets the
 * proxy, for the object behind it is not watched.
 */
final class Proxies {
    private Proxies() {}

    static <T> T of(Class<T> type, InvocationHandler handler) {
        InvocationHandler whole = (proxy, method, arguments) -> {
            Object first = arguments == null || arguments.length == 0 ? null : arguments[0];
            return switch (method.getName()) {
                case "equals" -> proxy == first;
                case "hashCode" -> System.identityHashCode(proxy);
                case "unwrap" -> stands(proxy, first) ? proxy : call(handler, proxy, method, arguments);
                case "isWrapperFor" -> stands(proxy, first) ? true : call(handler, proxy, method, arguments);
                default -> call(handler, proxy, method, arguments);
            };
        };
        return type.cast(Proxy.newProxyInstance(Proxies.class.getClassLoader(), new Class<?>[] {type}, whole));
    }

    private static boolean stands(Object proxy, @Nullable Object type) {
        return type instanceof Class<?> wanted && wanted.isInstance(proxy);
    }

    private static @Nullable Object call(
            InvocationHandler handler, Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        return handler.invoke(proxy, method, arguments);
    }
}
