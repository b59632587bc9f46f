package org.sluice.revert.internal.journal.h2;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/** A connection that is lost after a number of statements. */
final class FailingConnection {
    private final Connection connection;
    private final AtomicInteger left;

    private FailingConnection(Connection connection, int statements) {
        this.connection = connection;
        this.left = new AtomicInteger(statements);
    }

    /** Lets so many statements through that change something. */
    static Connection after(int statements, Connection connection) {
        return new FailingConnection(connection, statements).proxy();
    }

    private Connection proxy() {
        return (Connection) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Connection.class}, (self, method, arguments) -> {
                    try {
                        Object result = method.invoke(connection, arguments);
                        return "createStatement".equals(method.getName()) ? statement((Statement) result) : result;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private Object statement(Statement statement) {
        return Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Statement.class}, (self, method, arguments) -> {
                    if ("execute".equals(method.getName()) && left.getAndDecrement() <= 0) {
                        throw new SQLException("Connection lost before '" + arguments[0] + "'.");
                    }
                    try {
                        return method.invoke(statement, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
