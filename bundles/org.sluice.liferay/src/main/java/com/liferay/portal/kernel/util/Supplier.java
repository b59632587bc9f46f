package com.liferay.portal.kernel.util;

/** Gives a value: the name of Liferay 7.0 and 7.1. */
@FunctionalInterface
public interface Supplier<T> extends java.util.function.Supplier<T> {
    @Override
    T get();
}
