package org.sluice.datasource.internal;

import java.time.Duration;

/**
 * A checked configuration.
 *
 * @param target which database, as which user, for people
 */
record Settings(
        DatabaseType type,
        String url,
        String user,
        String password,
        String target,
        int poolSize,
        Duration connectionTimeout,
        Duration retryMaximum) {
    /** Without the password. */
    @Override
    public String toString() {
        return target;
    }
}
