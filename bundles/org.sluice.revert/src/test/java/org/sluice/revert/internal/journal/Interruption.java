package org.sluice.revert.internal.journal;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/** A connection that is lost when its n-th statement begins. */
final class Interruption {
    private final Connection connection;
    private final Runnable lost;
    private int left;

    private Interruption(Connection connection, int statements, Runnable lost) {
        this.connection = connection;
        this.left = statements;
        this.lost = lost;
    }

    /** The connection that executes so many statements and no more. */
    static Connection after(int statements, Connection connection) {
        return after(statements, connection, () -> {});
    }

    /** @param lost told when the connection is lost */
    static Connection after(int statements, Connection connection, Runnable lost) {
        return new Interruption(connection, statements, lost).proxy(Connection.class, connection);
    }

    private <T> T proxy(Class<T> type, Object target) {
        return type.cast(Proxy.newProxyInstance(
                Interruption.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    if (method.getName().startsWith("execute") && left-- == 0) {
                        lost.run();
                        connection.close();
                        throw new SQLException("The connection was lost.");
                    }
                    try {
                        Object result = method.invoke(target, arguments);
                        if (result instanceof PreparedStatement statement) {
                            return proxy(PreparedStatement.class, statement);
                        }
                        return result instanceof Statement statement ? proxy(Statement.class, statement) : result;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }
}
