package com.liferay.petra.lang;

/** Closes without an exception. */
public interface SafeCloseable extends AutoCloseable {
    @Override
    void close();
}
