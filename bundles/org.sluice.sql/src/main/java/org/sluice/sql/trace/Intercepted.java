package org.sluice.sql.trace;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.sql.Array;
import java.sql.Blob;
import java.sql.CallableStatement;
import java.sql.Clob;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.NClob;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLXML;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sluice.sql.trace.Interception.Reach;

/** One intercepted object, and the maker of those that its methods give. Like the object, it is used by one thread at a time. */
final class Intercepted implements InvocationHandler {
    /** What the objects are seen as; of two that fit, the first. */
    private static final List<Class<?>> STATEMENTS = List.of(
            CallableStatement.class,
            PreparedStatement.class,
            Statement.class,
            DatabaseMetaData.class,
            Connection.class);

    private static final List<Class<?>> VALUES =
            List.of(ResultSet.class, NClob.class, Clob.class, Blob.class, Array.class, SQLXML.class);

    private final Object target;
    private final Interceptor interceptor;
    private final Reach reach;
    private final @Nullable Connection connection;
    private final @Nullable Statement origin;
    private final List<String> batch = new ArrayList<>();
    private List<String> statements = List.of();

    /**
     * @param connection the intercepted connection that the object comes from; null for a connection
     * @param origin the intercepted statement that the object comes from, if any
     */
    Intercepted(
            Object target,
            Interceptor interceptor,
            Reach reach,
            @Nullable Connection connection,
            @Nullable Statement origin) {
        this.target = target;
        this.interceptor = interceptor;
        this.reach = reach;
        this.connection = connection;
        this.origin = origin;
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        String name = method.getName();
        if (name.equals("getConnection") && connection != null) {
            return connection;
        }
        if (name.equals("getStatement") && origin != null) {
            return origin;
        }
        if (name.equals("addBatch")) {
            batch.add(arguments == null ? prepared() : String.valueOf(arguments[0]));
        } else if (name.equals("clearBatch")) {
            batch.clear();
        }
        List<String> texts = texts(name, arguments);
        try {
            Object result = interceptor.intercept(new Call(target, method, arguments, texts));
            return name.equals("unwrap") ? result : wrapped(result, proxy, texts);
        } finally {
            if (name.startsWith("execute")) {
                batch.clear();
            }
        }
    }

    private List<String> texts(String name, Object @Nullable [] arguments) {
        if (target instanceof Statement && name.startsWith("execute") && !(target instanceof PreparedStatement)) {
            statements = text(arguments);
        }
        if (target instanceof Statement && name.endsWith("Batch")) {
            return List.copyOf(batch);
        }
        boolean given = name.startsWith("prepare") || (name.startsWith("execute") && arguments != null);
        return given ? text(arguments) : statements;
    }

    private static List<String> text(Object @Nullable [] arguments) {
        return arguments != null && arguments.length > 0 && arguments[0] instanceof String sql
                ? List.of(sql)
                : List.of();
    }

    private String prepared() {
        return statements.isEmpty() ? "" : statements.get(0);
    }

    private @Nullable Object wrapped(@Nullable Object result, Object proxy, List<String> texts) {
        if (result == null) {
            return null;
        }
        Connection home = target instanceof Connection ? (Connection) proxy : connection;
        Statement from = target instanceof Statement ? (Statement) proxy : origin;
        for (Class<?> type : STATEMENTS) {
            if (type.isInstance(result)) {
                return result == target ? proxy : wrapped(type, result, home, null, texts);
            }
        }
        for (Class<?> type : reach == Reach.VALUES ? VALUES : List.<Class<?>>of()) {
            if (type.isInstance(result)) {
                return wrapped(type, result, home, from, texts);
            }
        }
        return result;
    }

    private <T> T wrapped(
            Class<T> type, Object result, @Nullable Connection home, @Nullable Statement from, List<String> texts) {
        Intercepted handler = new Intercepted(result, interceptor, reach, home, from);
        handler.statements = texts;
        return Proxies.of(type, type.cast(result), handler);
    }
}
