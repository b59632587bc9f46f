package com.liferay.petra.function;

/** Makes a value of three others and may throw. */
@FunctionalInterface
public interface UnsafeTriFunction<T, U, V, R, E extends Throwable> {
    R apply(T t, U u, V v) throws E;
}
