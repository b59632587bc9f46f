package com.liferay.petra.function;

/** Takes three values and may throw. */
@FunctionalInterface
public interface UnsafeTriConsumer<A, B, C, T extends Throwable> {
    void accept(A a, B b, C c) throws T;
}
