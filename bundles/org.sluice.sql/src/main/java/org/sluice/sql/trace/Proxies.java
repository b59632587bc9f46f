package org.sluice.sql.trace;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.jspecify.annotations.Nullable;

/**
 * Makes the proxies. Each is equal to itself only, and stands for the interface that it has: who unwraps that gets the
 * proxy, for the object behind it is not watched.
 */
final class Proxies {
    private Proxies() {}

    /** A proxy that asks the handler for all but its identity; a driver that gets it as an argument gets what is behind it. */
    static <T> T of(Class<T> type, T behind, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(
                Proxies.class.getClassLoader(), new Class<?>[] {type}, new Whole(behind, handler)));
    }

    private record Whole(Object behind, InvocationHandler handler) implements InvocationHandler {
        @Override
        public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
            Object first = arguments == null || arguments.length == 0 ? null : arguments[0];
            return switch (method.getName()) {
                case "equals" -> proxy == first;
                case "hashCode" -> System.identityHashCode(proxy);
                case "toString" -> behind.toString();
                case "unwrap" -> stands(proxy, first) ? proxy : handler.invoke(proxy, method, arguments);
                case "isWrapperFor" -> stands(proxy, first) ? true : handler.invoke(proxy, method, arguments);
                default -> handler.invoke(proxy, method, arguments);
            };
        }
    }

    private static boolean stands(Object proxy, @Nullable Object type) {
        return type instanceof Class<?> wanted && wanted.isInstance(proxy);
    }

    /** Calls a method; what it throws comes as it is. */
    static @Nullable Object invoke(Object target, Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(target, behind(arguments));
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
    }

    private static Object @Nullable [] behind(Object @Nullable [] arguments) {
        if (arguments == null) {
            return null;
        }
        Object[] behind = arguments.clone();
        for (int i = 0; i < behind.length; i++) {
            behind[i] = behind(behind[i]);
        }
        return behind;
    }

    private static @Nullable Object behind(@Nullable Object argument) {
        return argument != null
                        && Proxy.isProxyClass(argument.getClass())
                        && Proxy.getInvocationHandler(argument) instanceof Whole whole
                ? whole.behind()
                : argument;
    }
}
