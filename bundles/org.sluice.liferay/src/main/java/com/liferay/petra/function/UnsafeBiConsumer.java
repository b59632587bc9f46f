package com.liferay.petra.function;

/** Takes two values and may throw. */
@FunctionalInterface
public interface UnsafeBiConsumer<A, B, T extends Throwable> {
    void accept(A a, B b) throws T;
}
