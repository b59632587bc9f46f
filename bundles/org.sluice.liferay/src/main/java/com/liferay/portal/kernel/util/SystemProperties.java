package com.liferay.portal.kernel.util;

import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;

/** The properties of the Java system, read only: they belong to the whole process. */
public class SystemProperties {
    public static final String SYSTEM_ENV_OVERRIDE_PREFIX = "LIFERAY_SYSTEM_";
    public static final String SYSTEM_PROPERTIES_QUIET = "system.properties.quiet";
    public static final String SYSTEM_PROPERTIES_SET = "system.properties.set";
    public static final String SYSTEM_PROPERTIES_SET_OVERRIDE = "system.properties.set.override";
    public static final String TMP_DIR = "java.io.tmpdir";

    @SuppressWarnings("DoNotCallSuggester") // old class files may call it
    public static void clear(String key) {
        throw unsupported("clear", key);
    }

    public static String get(String key) {
        return System.getProperty(key);
    }

    public static String get(String key, String defaultValue) {
        return System.getProperty(key, defaultValue);
    }

    public static String[] getArray(String key) {
        return StringUtil.split(get(key));
    }

    public static Properties getProperties() {
        Properties copy = new Properties();
        copy.putAll(getProperties("", false));
        return copy;
    }

    /** {@code removePrefix} tells whether the keys are given without the prefix. */
    public static Map<String, String> getProperties(String prefix, boolean removePrefix) {
        Map<String, String> found = new TreeMap<>();
        for (String name : getPropertyNames()) {
            if (name.startsWith(prefix)) {
                found.put(removePrefix ? name.substring(prefix.length()) : name, get(name));
            }
        }
        return found;
    }

    public static Set<String> getPropertyNames() {
        return System.getProperties().stringPropertyNames();
    }

    @SuppressWarnings("DoNotCallSuggester") // old class files may call it
    public static void set(String key, String value) {
        throw unsupported("set", key);
    }

    private static UnsupportedOperationException unsupported(String what, String key) {
        return new UnsupportedOperationException(
                "Cannot %s the system property '%s': it belongs to the whole process, not to one upgrade."
                        .formatted(what, key));
    }
}
