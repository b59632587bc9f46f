package org.sluice.sql.trace;

import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ConsumerType;

/** Stands between a program and the objects of its JDBC driver. Called on the program's threads. */
@ConsumerType
@FunctionalInterface
public interface Interceptor {
    /**
     * Does what the program wants, in most cases by {@link Call#proceed}. What is returned is intercepted in its turn where it
     * leads to the database, but for what {@code unwrap} gives: to let that happen or not is the interceptor's choice.
     *
     * <p>Never asked for {@code equals}, {@code hashCode}, {@code toString}, for the connection or statement that an object
     * comes from, or to unwrap an interface that the intercepted object has itself.
     */
    @Nullable
    Object intercept(Call call) throws Throwable;
}
