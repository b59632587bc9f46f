package com.liferay.portal.kernel.log;

import java.util.Properties;
import java.util.TreeSet;

/** Logs what is not one message. */
public class LogUtil {
    public static final boolean REMOVE_UNKNOWN_SOURCE = false;
    public static final int STACK_TRACE_LENGTH = Integer.MAX_VALUE;

    /** A line for each property, sorted. */
    public static void debug(Log log, Properties properties) {
        for (String name : new TreeSet<>(properties.stringPropertyNames())) {
            log.debug(name + "=" + properties.getProperty(name));
        }
    }

    public static void log(Log log, Throwable throwable) {
        log(log, throwable, null);
    }

    public static void log(Log log, Throwable throwable, String message) {
        log.error(message == null && throwable != null ? throwable.getMessage() : message, throwable);
    }
}
