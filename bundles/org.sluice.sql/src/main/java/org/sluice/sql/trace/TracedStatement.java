package org.sluice.sql.trace;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One statement that is watched. Like the statement behind it, it is used by one thread at a time. */
final class TracedStatement implements InvocationHandler {
    private final Connection connection;
    private final Statement statement;
    private final @Nullable String prepared;
    private final StatementObserver observer;
    private final Set<String> batch = new LinkedHashSet<>();

    TracedStatement(Connection connection, Statement statement, @Nullable String prepared, StatementObserver observer) {
        this.connection = connection;
        this.statement = statement;
        this.prepared = prepared;
        this.observer = observer;
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        String name = method.getName();
        if (name.equals("getConnection")) {
            return connection;
        }
        if (name.equals("addBatch")) {
            Optional.ofNullable(Tracing.sql(arguments)).ifPresent(batch::add);
        } else if (name.equals("clearBatch")) {
            batch.clear();
        }
        return name.startsWith("execute") ? execute(method, arguments) : Tracing.invoke(statement, method, arguments);
    }

    private @Nullable Object execute(Method method, Object @Nullable [] arguments) throws Throwable {
        String sql = text(Tracing.sql(arguments));
        try {
            Object result = Tracing.invoke(statement, method, arguments);
            observer.finished(sql, updateCount(result));
            return result;
        } catch (SQLException e) {
            observer.failed(sql, e);
            throw e;
        } finally {
            batch.clear();
        }
    }

    private String text(@Nullable String given) {
        if (given != null) {
            return given;
        }
        return prepared != null ? prepared : String.join("\n", batch);
    }

    private long updateCount(@Nullable Object result) throws SQLException {
        if (result instanceof Number count) {
            return count.longValue();
        }
        if (result instanceof int[] counts) {
            return Arrays.stream(counts)
                    .filter(count -> count > 0)
                    .asLongStream()
                    .sum();
        }
        if (result instanceof long[] counts) {
            return Arrays.stream(counts).filter(count -> count > 0).sum();
        }
        return Boolean.FALSE.equals(result) ? statement.getUpdateCount() : -1;
    }
}
