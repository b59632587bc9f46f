package com.liferay.petra.function;

/** Takes a value, or throws. */
@FunctionalInterface
public interface UnsafeConsumer<E, T extends Throwable> {
    void accept(E element) throws T;
}
