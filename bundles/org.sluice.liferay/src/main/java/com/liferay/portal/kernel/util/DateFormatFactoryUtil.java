package com.liferay.portal.kernel.util;

import java.text.DateFormat;
import java.text.SimpleDateFormat;
import java.util.Locale;
import java.util.TimeZone;

/** Makes formats of dates; each call makes one, which no two threads may share. */
public class DateFormatFactoryUtil {
    public static DateFormat getDate(Locale locale, TimeZone timeZone) {
        return in(DateFormat.getDateInstance(DateFormat.SHORT, locale), timeZone);
    }

    public static DateFormat getDate(Locale locale) {
        return getDate(locale, null);
    }

    public static DateFormat getDate(TimeZone timeZone) {
        return getDate(LocaleUtil.getDefault(), timeZone);
    }

    public static DateFormat getDateTime(Locale locale, TimeZone timeZone) {
        return in(DateFormat.getDateTimeInstance(DateFormat.SHORT, DateFormat.SHORT, locale), timeZone);
    }

    public static DateFormat getDateTime(Locale locale) {
        return getDateTime(locale, null);
    }

    public static DateFormat getDateTime(TimeZone timeZone) {
        return getDateTime(LocaleUtil.getDefault(), timeZone);
    }

    public static DateFormat getTime(Locale locale, TimeZone timeZone) {
        return in(DateFormat.getTimeInstance(DateFormat.SHORT, locale), timeZone);
    }

    public static DateFormat getTime(Locale locale) {
        return getTime(locale, null);
    }

    public static DateFormat getTime(TimeZone timeZone) {
        return getTime(LocaleUtil.getDefault(), timeZone);
    }

    public static DateFormat getSimpleDateFormat(String pattern) {
        return getSimpleDateFormat(pattern, LocaleUtil.getDefault(), null);
    }

    public static DateFormat getSimpleDateFormat(String pattern, Locale locale) {
        return getSimpleDateFormat(pattern, locale, null);
    }

    public static DateFormat getSimpleDateFormat(String pattern, Locale locale, TimeZone timeZone) {
        return in(new SimpleDateFormat(pattern, locale), timeZone);
    }

    public static DateFormat getSimpleDateFormat(String pattern, TimeZone timeZone) {
        return getSimpleDateFormat(pattern, LocaleUtil.getDefault(), timeZone);
    }

    private static DateFormat in(DateFormat format, TimeZone timeZone) {
        format.setTimeZone(timeZone == null ? TimeZoneUtil.getDefault() : timeZone);
        return format;
    }
}
