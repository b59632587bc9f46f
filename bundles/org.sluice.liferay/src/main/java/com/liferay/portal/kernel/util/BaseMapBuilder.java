package com.liferay.portal.kernel.util;

/** What the builders of maps have in common: values may come from code that throws. */
public class BaseMapBuilder {
    /** Makes a value of another and may throw. */
    @FunctionalInterface
    public interface UnsafeFunction<T, R, E extends Throwable> {
        R apply(T t) throws E;
    }

    /** Gives a value and may throw. */
    @FunctionalInterface
    public interface UnsafeSupplier<T, E extends Throwable> {
        T get() throws E;
    }
}
