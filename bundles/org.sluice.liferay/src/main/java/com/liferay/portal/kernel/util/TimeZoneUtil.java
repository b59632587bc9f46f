package com.liferay.portal.kernel.util;

import java.util.TimeZone;

/** Time zones. */
public class TimeZoneUtil {
    public static final TimeZone GMT = TimeZone.getTimeZone("GMT");

    private static final TimeZoneUtil INSTANCE = new TimeZoneUtil();

    /** What the current thread has set, else UTC, Liferay's own default: never that of the machine. */
    public static TimeZone getDefault() {
        TimeZone timeZone = TimeZoneThreadLocal.getDefaultTimeZone();
        return timeZone == null ? getTimeZone("UTC") : timeZone;
    }

    public static TimeZoneUtil getInstance() {
        return INSTANCE;
    }

    public static TimeZone getTimeZone(String timeZoneId) {
        return TimeZone.getTimeZone(timeZoneId);
    }

    @SuppressWarnings("DoNotCallSuggester") // old class files may call it
    public static void setDefault(String timeZoneId) {
        throw new UnsupportedOperationException(
                "Cannot make '%s' the default time zone of all threads: runs beside this one would change."
                                .formatted(timeZoneId)
                        + " Set it for this thread with 'TimeZoneThreadLocal.setDefaultTimeZone'.");
    }
}
