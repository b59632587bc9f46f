package com.liferay.portal.kernel.util;

import java.text.DateFormat;
import java.text.Format;
import java.text.SimpleDateFormat;
import java.util.Locale;
import java.util.TimeZone;

/** Makes formats of dates; each call makes one, which no two threads may share. */
public class FastDateFormatFactoryUtil {
    public static Format getDate(int style, Locale locale, TimeZone timeZone) {
        return in(DateFormat.getDateInstance(style, locale), timeZone);
    }

    public static Format getDate(Locale locale, TimeZone timeZone) {
        return getDate(DateFormat.SHORT, locale, timeZone);
    }

    public static Format getDate(Locale locale) {
        return getDate(locale, null);
    }

    public static Format getDate(TimeZone timeZone) {
        return getDate(LocaleUtil.getDefault(), timeZone);
    }

    public static Format getDateTime(int dateStyle, int timeStyle, Locale locale, TimeZone timeZone) {
        return in(DateFormat.getDateTimeInstance(dateStyle, timeStyle, locale), timeZone);
    }

    public static Format getDateTime(Locale locale, TimeZone timeZone) {
        return getDateTime(DateFormat.SHORT, DateFormat.SHORT, locale, timeZone);
    }

    public static Format getDateTime(Locale locale) {
        return getDateTime(locale, null);
    }

    public static Format getDateTime(TimeZone timeZone) {
        return getDateTime(LocaleUtil.getDefault(), timeZone);
    }

    public static Format getTime(int style, Locale locale, TimeZone timeZone) {
        return in(DateFormat.getTimeInstance(style, locale), timeZone);
    }

    public static Format getTime(Locale locale, TimeZone timeZone) {
        return getTime(DateFormat.SHORT, locale, timeZone);
    }

    public static Format getTime(Locale locale) {
        return getTime(locale, null);
    }

    public static Format getTime(TimeZone timeZone) {
        return getTime(LocaleUtil.getDefault(), timeZone);
    }

    public static Format getSimpleDateFormat(String pattern) {
        return getSimpleDateFormat(pattern, LocaleUtil.getDefault(), null);
    }

    public static Format getSimpleDateFormat(String pattern, Locale locale) {
        return getSimpleDateFormat(pattern, locale, null);
    }

    public static Format getSimpleDateFormat(String pattern, Locale locale, TimeZone timeZone) {
        return in(new SimpleDateFormat(pattern, locale), timeZone);
    }

    public static Format getSimpleDateFormat(String pattern, TimeZone timeZone) {
        return getSimpleDateFormat(pattern, LocaleUtil.getDefault(), timeZone);
    }

    private static Format in(DateFormat format, TimeZone timeZone) {
        format.setTimeZone(timeZone == null ? TimeZoneUtil.getDefault() : timeZone);
        return format;
    }
}
