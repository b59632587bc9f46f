package org.sluice.datasource.internal;

import java.lang.reflect.Proxy;
import java.util.Map;
import org.osgi.service.component.ComponentException;

/** Configurations as Declarative Services would make them. */
final class Configurations {
    private Configurations() {}

    /** A configuration with these values, and the defaults for the others. */
    static DataSourceConfiguration of(Map<String, Object> values) {
        return (DataSourceConfiguration) Proxy.newProxyInstance(
                DataSourceConfiguration.class.getClassLoader(),
                new Class<?>[] {DataSourceConfiguration.class},
                (proxy, method, arguments) -> {
                    Object value = values.getOrDefault(method.getName(), method.getDefaultValue());
                    if (method.getReturnType() == int.class && !(value instanceof Integer)) {
                        throw new ComponentException("'" + value + "' is no number");
                    }
                    return value;
                });
    }
}
