package com.liferay.petra.lang;

/** The old name of {@link SafeCloseable}. */
@FunctionalInterface
public interface SafeClosable extends AutoCloseable {
    @Override
    void close();
}
