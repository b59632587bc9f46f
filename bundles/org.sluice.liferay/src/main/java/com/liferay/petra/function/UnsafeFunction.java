package com.liferay.petra.function;

/** Makes a value of another one, or throws. */
@FunctionalInterface
public interface UnsafeFunction<T, R, E extends Throwable> {
    R apply(T t) throws E;
}
