package org.sluice.revert.internal.journal;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.List;
import javax.sql.DataSource;

/** A data source that notes which connections it gives. */
final class GivenConnections {
    private GivenConnections() {}

    static DataSource of(DataSource dataSource, List<Connection> given) {
        return (DataSource) Proxy.newProxyInstance(
                GivenConnections.class.getClassLoader(),
                new Class<?>[] {DataSource.class},
                (proxy, method, arguments) -> {
                    try {
                        Object result = method.invoke(dataSource, arguments);
                        if (result instanceof Connection connection) {
                            given.add(connection);
                        }
                        return result;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
