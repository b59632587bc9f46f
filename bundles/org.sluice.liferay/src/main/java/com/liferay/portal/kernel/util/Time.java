package com.liferay.portal.kernel.util;

import java.text.Format;
import java.util.Calendar;
import java.util.Date;
import java.util.Locale;
import java.util.TimeZone;

/** Lengths of time in milliseconds, and times as text. */
@SuppressWarnings("JavaUtilDate") // Liferay's signatures are made of dates
public class Time {
    public static final long SECOND = 1000;
    public static final long MINUTE = SECOND * 60;
    public static final long HOUR = MINUTE * 60;
    public static final long DAY = HOUR * 24;
    public static final long WEEK = DAY * 7;
    public static final long MONTH = DAY * 30;
    public static final long YEAR = DAY * 365;
    public static final String DURATION_FORMAT = "HH:mm:ss.SSS";
    public static final String RFC822_FORMAT = "EEE, dd MMM yyyy HH:mm:ss Z";
    public static final String SHORT_TIMESTAMP_FORMAT = "yyyyMMddkkmm";
    public static final String TIMESTAMP_FORMAT = "yyyyMMddkkmmssSSS";

    public static Date getDate(Calendar calendar) {
        return getDate(calendar.getTime(), calendar.getTimeZone());
    }

    /** The date whose fields in UTC are those of the given date in a time zone. */
    public static Date getDate(Date date, TimeZone timeZone) {
        return new Date(date.getTime() + timeZone.getOffset(date.getTime()));
    }

    public static Date getDate(TimeZone timeZone) {
        return getDate(new Date(), timeZone);
    }

    public static String getDescription(long milliseconds) {
        return getDescription(milliseconds, false);
    }

    /** {@code approximate} tells whether only the largest unit is told, rounded down. */
    public static String getDescription(long milliseconds, boolean approximate) {
        String[] units = {"Week", "Day", "Hour", "Minute", "Second", "Millisecond"};
        long[] lengths = {WEEK, DAY, HOUR, MINUTE, SECOND, 1};
        int unit = approximate ? 1 : 0;
        int last = approximate ? 4 : 5;
        while (unit < last && !(approximate ? milliseconds >= lengths[unit] : milliseconds % lengths[unit] == 0)) {
            unit++;
        }
        long count = milliseconds / lengths[unit];
        return count + " " + units[unit] + (Math.abs(count) == 1 ? "" : "s");
    }

    public static String getDuration(long milliseconds) {
        return "%02d:%02d:%02d.%03d"
                .formatted(
                        milliseconds / HOUR,
                        milliseconds / MINUTE % 60,
                        milliseconds / SECOND % 60,
                        milliseconds % SECOND);
    }

    public static String getRFC822() {
        return getRFC822(new Date());
    }

    public static String getRFC822(Date date) {
        return format(date, RFC822_FORMAT, Locale.US);
    }

    public static String getShortTimestamp() {
        return getShortTimestamp(new Date());
    }

    public static String getShortTimestamp(Date date) {
        return getSimpleDate(date, SHORT_TIMESTAMP_FORMAT);
    }

    /** The date in a pattern, or nothing for null. */
    public static String getSimpleDate(Date date, String pattern) {
        return date == null ? "" : format(date, pattern, LocaleUtil.getDefault());
    }

    public static String getTimestamp() {
        return getTimestamp(new Date());
    }

    public static String getTimestamp(Date date) {
        return getSimpleDate(date, TIMESTAMP_FORMAT);
    }

    private static String format(Date date, String pattern, Locale locale) {
        Format format = FastDateFormatFactoryUtil.getSimpleDateFormat(pattern, locale);
        return format.format(date);
    }
}
