package com.liferay.petra.function;

/** Gives a value and may throw. */
@FunctionalInterface
public interface UnsafeSupplier<T, E extends Throwable> {
    T get() throws E;
}
