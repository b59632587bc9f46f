package org.sluice.testkit.internal;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import javax.sql.DataSource;
import org.sluice.api.ModuleName;
import org.sluice.api.spi.ActiveRuns;

/** The data source that a module has injected: while its run is on, its connections are those of the run. */
final class InjectedDataSource {
    private InjectedDataSource() {}

    static DataSource of(DataSource pool, ModuleName module, ActiveRuns runs) {
        return (DataSource) Proxy.newProxyInstance(
                InjectedDataSource.class.getClassLoader(),
                new Class<?>[] {DataSource.class},
                (proxy, method, arguments) -> {
                    try {
                        return method.invoke(runs.of(module).orElse(pool), arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause() == null ? e : e.getCause();
                    }
                });
    }
}
