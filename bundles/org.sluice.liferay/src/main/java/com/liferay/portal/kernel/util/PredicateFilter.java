package com.liferay.portal.kernel.util;

/** Whether a value is wanted: Liferay 7.0's name for {@link java.util.function.Predicate}. */
@FunctionalInterface
public interface PredicateFilter<T> extends java.util.function.Predicate<T> {
    PredicateFilter<Object> ALL = value -> true;
    PredicateFilter<Object> NONE = value -> false;

    boolean filter(T t);

    @Override
    default boolean test(T t) {
        return filter(t);
    }
}
