package com.liferay.petra.function;

/** Judges a value and may throw. */
@FunctionalInterface
public interface UnsafePredicate<E, T extends Throwable> {
    boolean test(E e) throws T;
}
