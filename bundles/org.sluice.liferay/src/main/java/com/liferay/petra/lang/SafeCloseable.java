package com.liferay.petra.lang;

/** Something to close that does not throw. */
@FunctionalInterface
public interface SafeCloseable extends AutoCloseable {
    @Override
    void close();
}
