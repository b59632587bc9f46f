package com.liferay.portal.util;

import com.liferay.portal.kernel.configuration.Filter;
import java.util.Properties;
import org.sluice.liferay.internal.portal.PortalProperties;

/**
 * Properties of a portal: framework or system properties, else Liferay's defaults of those that upgrade code reads. One that
 * is not set is null.
 */
public class PropsUtil {
    public static boolean contains(String key) {
        return PortalProperties.get(key).isPresent();
    }

    public static String get(String key) {
        return PortalProperties.get(key).orElse(null);
    }

    public static String get(String key, Filter filter) {
        return PortalProperties.get(key, filter).orElse(null);
    }

    public static String[] getArray(String key) {
        return PortalProperties.parts(PortalProperties.get(key));
    }

    public static String[] getArray(String key, Filter filter) {
        return PortalProperties.parts(PortalProperties.get(key, filter));
    }

    public static Properties getProperties() {
        return PortalProperties.all();
    }

    /** The properties whose names begin with a prefix. */
    public static Properties getProperties(String prefix, boolean removePrefix) {
        Properties selected = new Properties();
        PortalProperties.all().forEach((key, value) -> {
            String name = key.toString();
            if (name.startsWith(prefix)) {
                selected.put(removePrefix ? name.substring(prefix.length()) : name, value);
            }
        });
        return selected;
    }
}
