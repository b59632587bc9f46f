package org.sluice.testkit.internal.crash;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.Statement;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One statement of a process that can crash. Like the statement behind it, it is used by one thread at a time. */
final class CrashingStatement implements InvocationHandler {
    private final Connection connection;
    private final Statement statement;
    private final String prepared;
    private final CrashingDataSource process;
    private final Set<String> batch = new LinkedHashSet<>();

    CrashingStatement(Connection connection, Statement statement, String prepared, CrashingDataSource process) {
        this.connection = connection;
        this.statement = statement;
        this.prepared = prepared;
        this.process = process;
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        String name = method.getName();
        if (name.equals("getConnection")) {
            return connection;
        }
        if (name.equals("close") || name.equals("toString")) {
            return Proxies.invoke(statement, method, arguments);
        }
        if (name.equals("addBatch")) {
            Optional.ofNullable(given(arguments)).ifPresent(batch::add);
        }
        if (!name.startsWith("execute")) {
            process.alive();
            return Proxies.invoke(statement, method, arguments);
        }
        String sql = text(arguments);
        batch.clear();
        return process.point(sql, () -> Proxies.invoke(statement, method, arguments));
    }

    private String text(Object @Nullable [] arguments) {
        String given = given(arguments);
        if (given != null) {
            return given;
        }
        return prepared.isEmpty() ? String.join("; ", batch) : prepared;
    }

    private static @Nullable String given(Object @Nullable [] arguments) {
        return arguments != null && arguments.length > 0 && arguments[0] instanceof String sql ? sql : null;
    }
}
