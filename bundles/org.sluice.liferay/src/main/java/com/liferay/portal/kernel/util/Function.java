package com.liferay.portal.kernel.util;

/** Makes a value of another: the name of Liferay 7.0 and 7.1. */
@FunctionalInterface
public interface Function<T, R> extends java.util.function.Function<T, R> {
    @Override
    R apply(T t);
}
