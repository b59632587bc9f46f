package org.sluice.testkit.internal.crash;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One connection of a process that can crash; its commits and rollbacks are points, and so are its statements. */
final class CrashingConnection implements InvocationHandler {
    private static final Set<String> ENDS = Set.of("commit", "rollback");
    private static final Set<String> ALWAYS = Set.of("toString", "unwrap", "isWrapperFor");

    private final Connection connection;
    private final CrashingDataSource process;
    private volatile boolean closed;

    private CrashingConnection(Connection connection, CrashingDataSource process) {
        this.connection = connection;
        this.process = process;
    }

    static Connection of(Connection physical, CrashingDataSource process) {
        return Proxies.of(Connection.class, new CrashingConnection(physical, process));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        String name = method.getName();
        if (name.equals("close")) {
            close();
            return null;
        }
        if (name.equals("isClosed")) {
            return closed || process.crashed() || connection.isClosed();
        }
        if (ALWAYS.contains(name)) {
            return Proxies.invoke(connection, method, arguments);
        }
        check();
        if (ENDS.contains(name) || (name.equals("setAutoCommit") && commits(arguments))) {
            String point = name.equals("setAutoCommit") ? "commit" : name;
            return process.point(point, () -> Proxies.invoke(connection, method, arguments));
        }
        return dressed((Connection) proxy, Proxies.invoke(connection, method, arguments), arguments);
    }

    /** What changes to auto-commit mode commits. */
    private boolean commits(Object @Nullable [] arguments) throws SQLException {
        return arguments != null && Boolean.TRUE.equals(arguments[0]) && !connection.getAutoCommit();
    }

    private void check() throws SQLException {
        process.alive();
        if (closed) {
            throw new SQLException("The connection is closed.", "08003");
        }
    }

    private void close() throws SQLException {
        if (!closed) {
            closed = true;
            process.release(connection);
        }
    }

    private @Nullable Object dressed(Connection proxy, @Nullable Object result, Object @Nullable [] arguments) {
        if (result instanceof Statement statement) {
            String sql = arguments != null && arguments.length > 0 && arguments[0] instanceof String text ? text : "";
            return statement(statement, new CrashingStatement(proxy, statement, sql, process));
        }
        return result instanceof DatabaseMetaData metaData ? metaData(proxy, metaData) : result;
    }

    private static Statement statement(Statement statement, CrashingStatement handler) {
        if (statement instanceof CallableStatement) {
            return Proxies.of(CallableStatement.class, handler);
        }
        return statement instanceof PreparedStatement
                ? Proxies.of(PreparedStatement.class, handler)
                : Proxies.of(Statement.class, handler);
    }

    private DatabaseMetaData metaData(Connection proxy, DatabaseMetaData metaData) {
        return Proxies.of(DatabaseMetaData.class, (self, method, arguments) -> {
            if (method.getName().equals("getConnection")) {
                return proxy;
            }
            process.alive();
            return Proxies.invoke(metaData, method, arguments);
        });
    }
}
