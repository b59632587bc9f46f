package com.liferay.portal.kernel.util;

import com.liferay.petra.lang.CentralizedThreadLocal;
import com.liferay.petra.lang.SafeCloseable;
import java.util.TimeZone;

/** The time zones of the current thread; null until it sets them. */
public class TimeZoneThreadLocal {
    private static final CentralizedThreadLocal<TimeZone> DEFAULT = new CentralizedThreadLocal<>("default time zone");
    private static final CentralizedThreadLocal<TimeZone> THEME_DISPLAY =
            new CentralizedThreadLocal<>("page time zone");

    public static TimeZone getDefaultTimeZone() {
        return DEFAULT.get();
    }

    public static TimeZone getThemeDisplayTimeZone() {
        return THEME_DISPLAY.get();
    }

    public static void removeDefaultTimeZone() {
        DEFAULT.remove();
    }

    public static void setDefaultTimeZone(TimeZone timeZone) {
        DEFAULT.set(timeZone);
    }

    public static SafeCloseable setDefaultTimeZoneWithSafeCloseable(TimeZone timeZone) {
        return DEFAULT.setWithSafeCloseable(timeZone);
    }

    public static void setThemeDisplayTimeZone(TimeZone timeZone) {
        THEME_DISPLAY.set(timeZone);
    }
}
