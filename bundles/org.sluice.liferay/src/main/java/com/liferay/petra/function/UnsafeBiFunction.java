package com.liferay.petra.function;

/** Makes a value of two others and may throw. */
@FunctionalInterface
public interface UnsafeBiFunction<T, U, R, E extends Throwable> {
    R apply(T t, U u) throws E;
}
