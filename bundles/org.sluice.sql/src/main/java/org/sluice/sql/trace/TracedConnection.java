package org.sluice.sql.trace;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/** One connection that is watched. */
final class TracedConnection implements InvocationHandler {
    private final Connection connection;
    private final StatementObserver observer;

    TracedConnection(Connection connection, StatementObserver observer) {
        this.connection = connection;
        this.observer = observer;
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        Connection watched = (Connection) proxy;
        String sql = method.getName().startsWith("prepare") ? Tracing.sql(arguments) : null;
        try {
            Object result = Tracing.invoke(connection, method, arguments);
            if (result instanceof Statement statement) {
                return statement(statement, new TracedStatement(watched, statement, sql, observer));
            }
            return result instanceof DatabaseMetaData metaData ? metaData(watched, metaData) : result;
        } catch (SQLException e) {
            if (sql != null) { // some drivers find a statement's errors when it is prepared
                observer.failed(sql, e);
            }
            throw e;
        }
    }

    private static Statement statement(Statement statement, TracedStatement handler) {
        if (statement instanceof CallableStatement) {
            return Proxies.of(CallableStatement.class, handler);
        }
        return statement instanceof PreparedStatement
                ? Proxies.of(PreparedStatement.class, handler)
                : Proxies.of(Statement.class, handler);
    }

    private static DatabaseMetaData metaData(Connection watched, DatabaseMetaData metaData) {
        return Proxies.of(
                DatabaseMetaData.class,
                (proxy, method, arguments) -> method.getName().equals("getConnection")
                        ? watched
                        : Tracing.invoke(metaData, method, arguments));
    }
}
