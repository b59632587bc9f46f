package org.sluice.sql.trace;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.sql.Connection;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Puts a {@link StatementObserver} in front of connections and all that is made from them.
 *
 * <p>Not watched is what goes round JDBC: what is called on a driver's own type after {@code unwrap}, rows that are changed
 * through a result set, and the statement that a result set gives back.
 */
public final class Tracing {
    private Tracing() {}

    /** A data source whose connections are watched. */
    public static DataSource dataSource(DataSource dataSource, StatementObserver observer) {
        return Proxies.of(DataSource.class, (proxy, method, arguments) -> {
            Object result = invoke(dataSource, method, arguments);
            return result instanceof Connection connection ? connection(connection, observer) : result;
        });
    }

    /** A connection whose statements are watched; closing it closes the one behind it. */
    public static Connection connection(Connection connection, StatementObserver observer) {
        return Proxies.of(Connection.class, new TracedConnection(connection, observer));
    }

    /** The statement's text, where the method that was called takes one. */
    static @Nullable String sql(Object @Nullable [] arguments) {
        return arguments != null && arguments.length > 0 && arguments[0] instanceof String sql ? sql : null;
    }

    /** Calls a method; what it throws comes as it is. */
    static @Nullable Object invoke(Object target, Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
    }
}
