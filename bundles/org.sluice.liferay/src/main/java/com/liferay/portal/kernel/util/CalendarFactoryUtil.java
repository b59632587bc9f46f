package com.liferay.portal.kernel.util;

import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;

/** Makes Gregorian calendars; months count from 0. */
public class CalendarFactoryUtil {
    public static Calendar getCalendar() {
        return getCalendar(TimeZoneUtil.getDefault());
    }

    public static Calendar getCalendar(int year, int month, int date) {
        return getCalendar(year, month, date, 0, 0, 0, 0);
    }

    public static Calendar getCalendar(int year, int month, int date, int hour, int minute) {
        return getCalendar(year, month, date, hour, minute, 0, 0);
    }

    public static Calendar getCalendar(int year, int month, int date, int hour, int minute, int second) {
        return getCalendar(year, month, date, hour, minute, second, 0);
    }

    public static Calendar getCalendar(
            int year, int month, int date, int hour, int minute, int second, int millisecond) {
        return getCalendar(year, month, date, hour, minute, second, millisecond, TimeZoneUtil.getDefault());
    }

    public static Calendar getCalendar(
            int year, int month, int date, int hour, int minute, int second, int millisecond, TimeZone timeZone) {
        Calendar calendar = getCalendar(timeZone);
        calendar.set(year, month, date, hour, minute, second);
        calendar.set(Calendar.MILLISECOND, millisecond);
        return calendar;
    }

    public static Calendar getCalendar(Locale locale) {
        return getCalendar(TimeZoneUtil.getDefault(), locale);
    }

    public static Calendar getCalendar(long time) {
        return getCalendar(time, TimeZoneUtil.getDefault());
    }

    public static Calendar getCalendar(long time, TimeZone timeZone) {
        Calendar calendar = getCalendar(timeZone);
        calendar.setTimeInMillis(time);
        return calendar;
    }

    public static Calendar getCalendar(TimeZone timeZone) {
        return getCalendar(timeZone, LocaleUtil.getDefault());
    }

    public static Calendar getCalendar(TimeZone timeZone, Locale locale) {
        return new GregorianCalendar(timeZone, locale);
    }
}
