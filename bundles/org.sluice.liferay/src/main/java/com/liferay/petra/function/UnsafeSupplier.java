package com.liferay.petra.function;

/** Supplies a value, or throws. */
@FunctionalInterface
public interface UnsafeSupplier<T, E extends Throwable> {
    T get() throws E;
}
