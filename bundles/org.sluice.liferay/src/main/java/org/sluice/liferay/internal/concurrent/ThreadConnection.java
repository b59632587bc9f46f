package org.sluice.liferay.internal.concurrent;

import com.liferay.portal.kernel.dao.jdbc.DataAccess;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A connection that is another one in each worker thread.
 *
 * <p>A worker's is opened when the worker first uses it, for many have connections of their own making, and closed with the
 * worker. All other threads use the one that is shared.
 */
public final class ThreadConnection implements InvocationHandler {
    private final Connection shared;

    @SuppressWarnings("ThreadLocalUsage") // one for each shared connection, with which it goes
    private final ThreadLocal<Own> own = new ThreadLocal<>();

    private ThreadConnection(Connection shared) {
        this.shared = shared;
    }

    /** A connection that stands for this one and those of workers. */
    public static Connection around(Connection shared) {
        return (Connection) Proxy.newProxyInstance(
                ThreadConnection.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                new ThreadConnection(shared));
    }

    /** What is behind a connection that {@link #around} has made. */
    public static Optional<ThreadConnection> behind(@Nullable Connection connection) {
        return connection != null
                        && Proxy.isProxyClass(connection.getClass())
                        && Proxy.getInvocationHandler(connection) instanceof ThreadConnection found
                ? Optional.of(found)
                : Optional.empty();
    }

    /** Makes the calling thread a worker until the scope is closed. */
    public Scope enter() {
        Own connection = new Own();
        own.set(connection);
        return () -> {
            own.remove();
            connection.close();
        };
    }

    /** The time in which a thread is a worker. */
    @FunctionalInterface
    public interface Scope extends AutoCloseable {
        @Override
        void close() throws SQLException;
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, @Nullable Object @Nullable [] arguments)
            throws Throwable {
        if (method.getDeclaringClass() == Object.class && !method.getName().equals("toString")) {
            return method.getName().equals("equals")
                    ? (Object) (arguments != null && proxy == arguments[0])
                    : System.identityHashCode(proxy);
        }
        try {
            return method.invoke(current(), arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
    }

    private Connection current() throws SQLException {
        Own connection = own.get();
        return connection == null ? shared : connection.opened();
    }

    /** The connection of one worker; used by its thread. */
    private static final class Own {
        private @Nullable Connection connection;

        Connection opened() throws SQLException {
            Connection open = connection == null ? DataAccess.getConnection() : connection;
            connection = open;
            return open;
        }

        void close() throws SQLException {
            if (connection != null) {
                connection.close();
            }
        }
    }
}
