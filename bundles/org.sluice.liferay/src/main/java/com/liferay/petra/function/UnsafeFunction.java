package com.liferay.petra.function;

/** Makes a value of another and may throw. */
@FunctionalInterface
public interface UnsafeFunction<T, R, E extends Throwable> {
    R apply(T t) throws E;
}
