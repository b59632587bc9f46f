package com.liferay.portal.kernel.util;

import java.text.DateFormat;
import java.text.ParseException;
import java.text.SimpleDateFormat;
import java.time.temporal.ChronoUnit;
import java.util.Calendar;
import java.util.Comparator;
import java.util.Date;
import java.util.Locale;
import java.util.Objects;
import java.util.TimeZone;

/** Dates as text and their distance. */
@SuppressWarnings("JavaUtilDate") // Liferay's signatures are made of dates
public class DateUtil {
    public static final String ISO_8601_PATTERN = "yyyy-MM-dd'T'HH:mm:ssZ";

    private static final String ISO_PATTERN = "yyyyMMddHHmmssz";

    /** Which is later; null is later than all. */
    public static int compareTo(Date date1, Date date2) {
        return Objects.compare(date1, date2, Comparator.nullsLast(Comparator.naturalOrder()));
    }

    public static boolean equals(Date date1, Date date2) {
        return compareTo(date1, date2) == 0;
    }

    /** A date that is written in one pattern, in the language's short form. */
    public static String formatDate(String fromPattern, String dateString, Locale locale) throws ParseException {
        return DateFormatFactoryUtil.getDate(locale).format(parseDate(fromPattern, dateString, locale));
    }

    public static String getCurrentDate(String pattern, Locale locale) {
        return getDate(new Date(), pattern, locale);
    }

    public static String getCurrentDate(String pattern, Locale locale, TimeZone timeZone) {
        return getDate(new Date(), pattern, locale, timeZone);
    }

    public static String getDate(Date date, String pattern, Locale locale) {
        return DateFormatFactoryUtil.getSimpleDateFormat(pattern, locale).format(date);
    }

    public static String getDate(Date date, String pattern, Locale locale, TimeZone timeZone) {
        return DateFormatFactoryUtil.getSimpleDateFormat(pattern, locale, timeZone)
                .format(date);
    }

    public static int getDaysBetween(Date date1, Date date2) {
        return getDaysBetween(date1, date2, TimeZoneUtil.getDefault());
    }

    /** How many midnights lie between two dates in a time zone, whichever is first. */
    public static int getDaysBetween(Date date1, Date date2, TimeZone timeZone) {
        return (int) Math.abs(ChronoUnit.DAYS.between(
                date1.toInstant().atZone(timeZone.toZoneId()).toLocalDate(),
                date2.toInstant().atZone(timeZone.toZoneId()).toLocalDate()));
    }

    public static DateFormat getISO8601Format() {
        return new SimpleDateFormat(ISO_8601_PATTERN, Locale.US);
    }

    public static DateFormat getISOFormat() {
        return getISOFormat("");
    }

    /** The pattern that a date such as {@code 20261122} or {@code 20261122T101500} is written in, told by its length. */
    public static DateFormat getISOFormat(String text) {
        String pattern =
                switch (text.length()) {
                    case 8 -> "yyyyMMdd";
                    case 12 -> "yyyyMMddHHmm";
                    case 13 -> "yyyyMMdd'T'HHmm";
                    case 14 -> "yyyyMMddHHmmss";
                    case 15 -> "yyyyMMdd'T'HHmmss";
                    default -> text.length() > 8 && text.charAt(8) == 'T' ? "yyyyMMdd'T'HHmmssz" : ISO_PATTERN;
                };
        return new SimpleDateFormat(pattern, Locale.US);
    }

    public static DateFormat getUTCFormat() {
        return getUTCFormat("");
    }

    public static DateFormat getUTCFormat(String text) {
        DateFormat format = getISOFormat(text);
        format.setTimeZone(TimeZone.getTimeZone("UTC"));
        return format;
    }

    public static int getYear(Date date) {
        Calendar calendar = CalendarFactoryUtil.getCalendar();
        calendar.setTime(date);
        return calendar.get(Calendar.YEAR);
    }

    /** Whether a language writes hours from 1 to 12. */
    public static boolean isFormatAmPm(Locale locale) {
        return ((SimpleDateFormat) DateFormat.getTimeInstance(DateFormat.SHORT, locale))
                .toPattern()
                .contains("a");
    }

    public static Date newDate() {
        return new Date();
    }

    public static Date newDate(long date) {
        return new Date(date);
    }

    public static long newTime() {
        return System.currentTimeMillis();
    }

    public static Date parseDate(String dateString, Locale locale) throws ParseException {
        return DateFormatFactoryUtil.getDate(locale).parse(dateString);
    }

    public static Date parseDate(String pattern, String dateString, Locale locale) throws ParseException {
        return DateFormatFactoryUtil.getSimpleDateFormat(pattern, locale).parse(dateString);
    }
}
