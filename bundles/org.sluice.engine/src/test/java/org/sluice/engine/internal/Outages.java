package org.sluice.engine.internal;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import javax.sql.DataSource;

/** A data source of a real database that can be cut off. */
final class Outages {
    private final DataSource dataSource;
    private volatile boolean down;

    Outages(DataSource real) {
        dataSource = (DataSource) Proxy.newProxyInstance(
                Outages.class.getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> {
                    if (down && method.getName().equals("getConnection")) {
                        throw new SQLException("the database is down", "08001");
                    }
                    try {
                        return method.invoke(real, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getTargetException();
                    }
                });
    }

    DataSource dataSource() {
        return dataSource;
    }

    void begin() {
        down = true;
    }

    void end() {
        down = false;
    }
}
