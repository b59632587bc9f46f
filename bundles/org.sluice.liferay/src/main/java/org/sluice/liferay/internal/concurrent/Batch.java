package org.sluice.liferay.internal.concurrent;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * A statement that executes its batch whenever it is full, each in one transaction; without batches where the driver has none.
 * What is left is for {@code executeBatch}. Like the statement behind it, it is used by one thread at a time.
 */
public final class Batch implements InvocationHandler {
    /** Liferay's {@code hibernate.jdbc.batch_size} in an upgrade. */
    public static final int SIZE = 250;

    private final PreparedStatement statement;
    private final boolean supported;
    private int rows;

    private Batch(PreparedStatement statement, boolean supported) {
        this.statement = statement;
        this.supported = supported;
    }

    /** The statement as one that executes full batches; closing it closes the one behind it. */
    public static PreparedStatement of(PreparedStatement statement) throws SQLException {
        boolean supported = statement.getConnection().getMetaData().supportsBatchUpdates();
        return (PreparedStatement) Proxy.newProxyInstance(
                Batch.class.getClassLoader(),
                new Class<?>[] {PreparedStatement.class},
                new Batch(statement, supported));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, @Nullable Object @Nullable [] arguments)
            throws Throwable {
        boolean plain = arguments == null || arguments.length == 0;
        return switch (method.getName()) {
            case "addBatch" -> plain ? add() : call(method, arguments);
            case "clearBatch" -> {
                rows = 0;
                yield call(method, arguments);
            }
            case "equals" -> arguments != null && proxy == arguments[0];
            case "executeBatch" -> execute();
            case "hashCode" -> System.identityHashCode(proxy);
            default -> call(method, arguments);
        };
    }

    private @Nullable Object add() throws SQLException {
        if (!supported) {
            statement.executeUpdate();
            return null;
        }
        statement.addBatch();
        rows++;
        if (rows >= SIZE) {
            execute();
        }
        return null;
    }

    private int[] execute() throws SQLException {
        if (rows == 0) {
            return new int[0];
        }
        rows = 0;
        Connection connection = statement.getConnection();
        if (!connection.getAutoCommit()) {
            return statement.executeBatch();
        }
        try (Transaction transaction = new Transaction(connection)) {
            int[] counts = statement.executeBatch();
            transaction.commit();
            return counts;
        }
    }

    private @Nullable Object call(Method method, @Nullable Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(statement, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
    }
}
