package org.sluice.sql.trace;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Puts a {@link StatementObserver} in front of connections and all that is made from them. */
public final class Tracing {
    private Tracing() {}

    /** A data source whose connections are watched. */
    public static DataSource dataSource(DataSource dataSource, StatementObserver observer) {
        return proxy(DataSource.class, (proxy, method, arguments) -> {
            Object result = invoke(dataSource, method, arguments);
            return result instanceof Connection connection ? connection(connection, observer) : result;
        });
    }

    /** A connection whose statements are watched; closing it closes the one behind it. */
    public static Connection connection(Connection connection, StatementObserver observer) {
        return proxy(Connection.class, (proxy, method, arguments) -> {
            Object result = invoke(connection, method, arguments);
            return result instanceof Statement statement
                    ? statement((Connection) proxy, statement, sql(arguments), observer)
                    : result;
        });
    }

    private static Object statement(
            Connection connection, Statement statement, @Nullable String sql, StatementObserver observer) {
        InvocationHandler handler = new TracedStatement(connection, statement, sql, observer);
        if (statement instanceof CallableStatement) {
            return proxy(CallableStatement.class, handler);
        }
        return statement instanceof PreparedStatement
                ? proxy(PreparedStatement.class, handler)
                : proxy(Statement.class, handler);
    }

    /** The statement's text, where the method that was called takes one. */
    static @Nullable String sql(Object @Nullable [] arguments) {
        return arguments != null && arguments.length > 0 && arguments[0] instanceof String sql ? sql : null;
    }

    static @Nullable Object invoke(Object target, Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(Tracing.class.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
