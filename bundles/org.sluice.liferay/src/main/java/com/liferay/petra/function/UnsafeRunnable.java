package com.liferay.petra.function;

/** Does something and may throw. */
@FunctionalInterface
public interface UnsafeRunnable<T extends Throwable> {
    void run() throws T;
}
