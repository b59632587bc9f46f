package com.liferay.portal.kernel.util;

import com.liferay.petra.string.StringPool;
import java.math.BigDecimal;
import java.text.DateFormat;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Values out of texts and objects, with a default where there is none: a text that is no number is no error here. */
@SuppressWarnings({"MutablePublicArray", "JavaUtilDate"}) // Liferay's signatures
public class GetterUtil {
    private static final Pattern INTEGER = Pattern.compile("[+-]?\\d+");

    public static final String[] BOOLEANS = {"true", "t", "y", "on", "1"};
    public static final boolean DEFAULT_BOOLEAN = false;
    public static final boolean[] DEFAULT_BOOLEAN_VALUES = {};
    public static final byte DEFAULT_BYTE = 0;
    public static final byte[] DEFAULT_BYTE_VALUES = {};
    public static final Date[] DEFAULT_DATE_VALUES = {};
    public static final double DEFAULT_DOUBLE = 0.0;
    public static final double[] DEFAULT_DOUBLE_VALUES = {};
    public static final float DEFAULT_FLOAT = 0;
    public static final float[] DEFAULT_FLOAT_VALUES = {};
    public static final int DEFAULT_INTEGER = 0;
    public static final int[] DEFAULT_INTEGER_VALUES = {};
    public static final long DEFAULT_LONG = 0;
    public static final long[] DEFAULT_LONG_VALUES = {};
    public static final Number DEFAULT_NUMBER = 0;
    public static final Number[] DEFAULT_NUMBER_VALUES = {};
    public static final Number DEFAULT_OBJECT = null;
    public static final short DEFAULT_SHORT = 0;
    public static final short[] DEFAULT_SHORT_VALUES = {};
    public static final String DEFAULT_STRING = StringPool.BLANK;
    public static final String[] DEFAULT_STRING_VALUES = {};

    public static boolean get(Object value, boolean defaultValue) {
        if (value instanceof Boolean bool) {
            return bool;
        }
        return value instanceof String text ? get(text, defaultValue) : defaultValue;
    }

    public static boolean get(String value, boolean defaultValue) {
        return value == null
                ? defaultValue
                : Arrays.asList(BOOLEANS).contains(value.strip().toLowerCase(Locale.ROOT));
    }

    public static Date get(Object value, DateFormat dateFormat, Date defaultValue) {
        if (value instanceof Date date) {
            return date;
        }
        return value instanceof String text ? get(text, dateFormat, defaultValue) : defaultValue;
    }

    public static Date get(String value, DateFormat dateFormat, Date defaultValue) {
        Date date = value == null ? null : dateFormat.parse(value.strip(), new ParsePosition(0));
        return date == null ? defaultValue : date;
    }

    public static Number get(Object value, Number defaultValue) {
        if (value instanceof Number number) {
            return number;
        }
        return value instanceof String text ? getNumber(text, defaultValue) : defaultValue;
    }

    /** The text if the object is one, else the default: a number is no text here. */
    public static String get(Object value, String defaultValue) {
        return value instanceof String text ? get(text, defaultValue) : defaultValue;
    }

    /** The trimmed text with line ends as {@code \n}. */
    public static String get(String value, String defaultValue) {
        return value == null ? defaultValue : value.strip().replace(StringPool.RETURN_NEW_LINE, StringPool.NEW_LINE);
    }

    /** A number as a language writes it. */
    public static double get(String value, double defaultValue, Locale locale) {
        ParsePosition position = new ParsePosition(0);
        Number number = value == null
                ? null
                : NumberFormat.getInstance(locale == null ? LocaleUtil.getDefault() : locale)
                        .parse(value.strip(), position);
        return number == null || position.getIndex() < value.strip().length() ? defaultValue : number.doubleValue();
    }

    public static double getDouble(String value, Locale locale) {
        return get(value, DEFAULT_DOUBLE, locale);
    }

    public static double get(Object value, double defaultValue) {
        if (value instanceof Number number) {
            return number.doubleValue();
        }
        return value instanceof String text ? get(text, defaultValue) : defaultValue;
    }

    public static double get(String value, double defaultValue) {
        Double number = floating(value);
        return number == null ? defaultValue : number;
    }

    public static float get(Object value, float defaultValue) {
        if (value instanceof Number number) {
            return number.floatValue();
        }
        return value instanceof String text ? get(text, defaultValue) : defaultValue;
    }

    public static float get(String value, float defaultValue) {
        Double number = floating(value);
        return number == null ? defaultValue : number.floatValue();
    }

    public static int get(Object value, int defaultValue) {
        if (value instanceof Number number) {
            return number.intValue();
        }
        return value instanceof String text ? get(text, defaultValue) : defaultValue;
    }

    public static int get(String value, int defaultValue) {
        BigDecimal number = wholeNumber(value);
        return number == null || !fits(number, Integer.MIN_VALUE, Integer.MAX_VALUE) ? defaultValue : number.intValue();
    }

    public static long get(Object value, long defaultValue) {
        if (value instanceof Number number) {
            return number.longValue();
        }
        return value instanceof String text ? get(text, defaultValue) : defaultValue;
    }

    public static long get(String value, long defaultValue) {
        BigDecimal number = wholeNumber(value);
        return number == null || !fits(number, Long.MIN_VALUE, Long.MAX_VALUE) ? defaultValue : number.longValue();
    }

    public static short get(Object value, short defaultValue) {
        if (value instanceof Number number) {
            return number.shortValue();
        }
        return value instanceof String text ? get(text, defaultValue) : defaultValue;
    }

    public static short get(String value, short defaultValue) {
        BigDecimal number = wholeNumber(value);
        return number == null || !fits(number, Short.MIN_VALUE, Short.MAX_VALUE) ? defaultValue : number.shortValue();
    }

    public static boolean getBoolean(Object value) {
        return getBoolean(value, DEFAULT_BOOLEAN);
    }

    public static boolean getBoolean(Object value, boolean defaultValue) {
        return get(value, defaultValue);
    }

    public static boolean getBoolean(String value) {
        return getBoolean(value, DEFAULT_BOOLEAN);
    }

    public static boolean getBoolean(String value, boolean defaultValue) {
        return get(value, defaultValue);
    }

    public static boolean[] getBooleanValues(Object value) {
        return getBooleanValues(value, DEFAULT_BOOLEAN_VALUES);
    }

    public static boolean[] getBooleanValues(Object value, boolean[] defaultValue) {
        if (value instanceof String[] texts) {
            return getBooleanValues(texts, defaultValue);
        }
        return value instanceof boolean[] values ? values : defaultValue;
    }

    public static boolean[] getBooleanValues(String[] values) {
        return getBooleanValues(values, DEFAULT_BOOLEAN_VALUES);
    }

    public static boolean[] getBooleanValues(String[] values, boolean[] defaultValue) {
        return values == null
                ? defaultValue
                : AnyArray.of(
                        boolean.class,
                        Arrays.stream(values).map(GetterUtil::getBoolean).toList());
    }

    public static double getDouble(Object value) {
        return getDouble(value, DEFAULT_DOUBLE);
    }

    public static double getDouble(Object value, double defaultValue) {
        return get(value, defaultValue);
    }

    public static double getDouble(String value) {
        return getDouble(value, DEFAULT_DOUBLE);
    }

    public static double getDouble(String value, double defaultValue) {
        return get(value, defaultValue);
    }

    public static double[] getDoubleValues(Object value) {
        return getDoubleValues(value, DEFAULT_DOUBLE_VALUES);
    }

    public static double[] getDoubleValues(Object value, double[] defaultValue) {
        if (value instanceof String[] texts) {
            return getDoubleValues(texts, defaultValue);
        }
        return value instanceof double[] values ? values : defaultValue;
    }

    public static double[] getDoubleValues(String[] values) {
        return getDoubleValues(values, DEFAULT_DOUBLE_VALUES);
    }

    public static double[] getDoubleValues(String[] values, double[] defaultValue) {
        return values == null
                ? defaultValue
                : AnyArray.of(
                        double.class,
                        Arrays.stream(values).map(GetterUtil::getDouble).toList());
    }

    public static float getFloat(Object value) {
        return getFloat(value, DEFAULT_FLOAT);
    }

    public static float getFloat(Object value, float defaultValue) {
        return get(value, defaultValue);
    }

    public static float getFloat(String value) {
        return getFloat(value, DEFAULT_FLOAT);
    }

    public static float getFloat(String value, float defaultValue) {
        return get(value, defaultValue);
    }

    public static float[] getFloatValues(Object value) {
        return getFloatValues(value, DEFAULT_FLOAT_VALUES);
    }

    public static float[] getFloatValues(Object value, float[] defaultValue) {
        if (value instanceof String[] texts) {
            return getFloatValues(texts, defaultValue);
        }
        return value instanceof float[] values ? values : defaultValue;
    }

    public static float[] getFloatValues(String[] values) {
        return getFloatValues(values, DEFAULT_FLOAT_VALUES);
    }

    public static float[] getFloatValues(String[] values, float[] defaultValue) {
        return values == null
                ? defaultValue
                : AnyArray.of(
                        float.class,
                        Arrays.stream(values).map(GetterUtil::getFloat).toList());
    }

    public static int getInteger(Object value) {
        return getInteger(value, DEFAULT_INTEGER);
    }

    public static int getInteger(Object value, int defaultValue) {
        return get(value, defaultValue);
    }

    public static int getInteger(String value) {
        return getInteger(value, DEFAULT_INTEGER);
    }

    public static int getInteger(String value, int defaultValue) {
        return get(value, defaultValue);
    }

    public static int[] getIntegerValues(Object value) {
        return getIntegerValues(value, DEFAULT_INTEGER_VALUES);
    }

    public static int[] getIntegerValues(Object value, int[] defaultValue) {
        if (value instanceof String[] texts) {
            return getIntegerValues(texts, defaultValue);
        }
        return value instanceof int[] values ? values : defaultValue;
    }

    public static int[] getIntegerValues(String[] values) {
        return getIntegerValues(values, DEFAULT_INTEGER_VALUES);
    }

    public static int[] getIntegerValues(String[] values, int[] defaultValue) {
        return values == null
                ? defaultValue
                : AnyArray.of(
                        int.class,
                        Arrays.stream(values).map(GetterUtil::getInteger).toList());
    }

    public static long getLong(Object value) {
        return getLong(value, DEFAULT_LONG);
    }

    public static long getLong(Object value, long defaultValue) {
        return get(value, defaultValue);
    }

    public static long getLong(String value) {
        return getLong(value, DEFAULT_LONG);
    }

    public static long getLong(String value, long defaultValue) {
        return get(value, defaultValue);
    }

    public static long[] getLongValues(Object value) {
        return getLongValues(value, DEFAULT_LONG_VALUES);
    }

    public static long[] getLongValues(Object value, long[] defaultValue) {
        if (value instanceof String[] texts) {
            return getLongValues(texts, defaultValue);
        }
        return value instanceof long[] values ? values : defaultValue;
    }

    public static long[] getLongValues(String[] values) {
        return getLongValues(values, DEFAULT_LONG_VALUES);
    }

    public static long[] getLongValues(String[] values, long[] defaultValue) {
        return values == null
                ? defaultValue
                : AnyArray.of(
                        long.class,
                        Arrays.stream(values).map(GetterUtil::getLong).toList());
    }

    public static short getShort(Object value) {
        return getShort(value, DEFAULT_SHORT);
    }

    public static short getShort(Object value, short defaultValue) {
        return get(value, defaultValue);
    }

    public static short getShort(String value) {
        return getShort(value, DEFAULT_SHORT);
    }

    public static short getShort(String value, short defaultValue) {
        return get(value, defaultValue);
    }

    public static short[] getShortValues(Object value) {
        return getShortValues(value, DEFAULT_SHORT_VALUES);
    }

    public static short[] getShortValues(Object value, short[] defaultValue) {
        if (value instanceof String[] texts) {
            return getShortValues(texts, defaultValue);
        }
        return value instanceof short[] values ? values : defaultValue;
    }

    public static short[] getShortValues(String[] values) {
        return getShortValues(values, DEFAULT_SHORT_VALUES);
    }

    public static short[] getShortValues(String[] values, short[] defaultValue) {
        return values == null
                ? defaultValue
                : AnyArray.of(
                        short.class,
                        Arrays.stream(values).map(GetterUtil::getShort).toList());
    }

    /** As the JDK reads it: what is no number is an error. */
    public static int getIntegerStrict(String value) {
        return Integer.parseInt(value.strip());
    }

    /** As the JDK reads it: what is no number is an error. */
    public static long getLongStrict(String value) {
        return Long.parseLong(value.strip());
    }

    /** As the JDK reads it: what is no number is an error. */
    public static short getShortStrict(String value) {
        return Short.parseShort(value.strip());
    }

    public static Date getDate(Object value, DateFormat dateFormat) {
        return getDate(value, dateFormat, new Date());
    }

    public static Date getDate(Object value, DateFormat dateFormat, Date defaultValue) {
        return get(value, dateFormat, defaultValue);
    }

    public static Date getDate(String value, DateFormat dateFormat) {
        return getDate(value, dateFormat, new Date());
    }

    public static Date getDate(String value, DateFormat dateFormat, Date defaultValue) {
        return get(value, dateFormat, defaultValue);
    }

    public static Date[] getDateValues(Object value, DateFormat dateFormat) {
        return getDateValues(value, dateFormat, DEFAULT_DATE_VALUES);
    }

    public static Date[] getDateValues(Object value, DateFormat dateFormat, Date[] defaultValue) {
        if (value instanceof String[] texts) {
            return getDateValues(texts, dateFormat, defaultValue);
        }
        return value instanceof Date[] dates ? dates : defaultValue;
    }

    public static Date[] getDateValues(String[] values, DateFormat dateFormat) {
        return getDateValues(values, dateFormat, DEFAULT_DATE_VALUES);
    }

    public static Date[] getDateValues(String[] values, DateFormat dateFormat, Date[] defaultValue) {
        return values == null
                ? defaultValue
                : Arrays.stream(values).map(value -> getDate(value, dateFormat)).toArray(Date[]::new);
    }

    public static Number getNumber(Object value) {
        return getNumber(value, DEFAULT_NUMBER);
    }

    public static Number getNumber(Object value, Number defaultValue) {
        return get(value, defaultValue);
    }

    public static Number getNumber(String value) {
        return getNumber(value, DEFAULT_NUMBER);
    }

    public static Number getNumber(String value, Number defaultValue) {
        BigDecimal number = number(value);
        return number == null ? defaultValue : number;
    }

    public static Number[] getNumberValues(Object value) {
        return getNumberValues(value, DEFAULT_NUMBER_VALUES);
    }

    public static Number[] getNumberValues(Object value, Number[] defaultValue) {
        if (value instanceof String[] texts) {
            return getNumberValues(texts, defaultValue);
        }
        return value instanceof Number[] numbers ? numbers : defaultValue;
    }

    public static Number[] getNumberValues(String[] values) {
        return getNumberValues(values, DEFAULT_NUMBER_VALUES);
    }

    public static Number[] getNumberValues(String[] values, Number[] defaultValue) {
        return values == null
                ? defaultValue
                : Arrays.stream(values).map(GetterUtil::getNumber).toArray(Number[]::new);
    }

    public static Object getObject(Object value) {
        return getObject(value, DEFAULT_OBJECT);
    }

    public static Object getObject(Object value, Object defaultValue) {
        return value == null ? defaultValue : value;
    }

    public static String getString(Object value) {
        return getString(value, DEFAULT_STRING);
    }

    public static String getString(Object value, String defaultValue) {
        return get(value, defaultValue);
    }

    public static String getString(String value) {
        return getString(value, DEFAULT_STRING);
    }

    public static String getString(String value, String defaultValue) {
        return get(value, defaultValue);
    }

    public static String[] getStringValues(Object value) {
        return getStringValues(value, DEFAULT_STRING_VALUES);
    }

    public static String[] getStringValues(Object value, String[] defaultValue) {
        return getStringValues(value, () -> defaultValue);
    }

    public static String[] getStringValues(Object value, Supplier<String[]> defaultValueSupplier) {
        if (value instanceof Object[] values) {
            return getStringValues(values, defaultValueSupplier);
        }
        return value instanceof List<?> list ? getStringValues(list.toArray()) : defaultValueSupplier.get();
    }

    public static String[] getStringValues(Object[] values, String[] defaultValue) {
        return getStringValues(values, () -> defaultValue);
    }

    public static String[] getStringValues(Object[] values, Supplier<String[]> defaultValueSupplier) {
        return values == null ? defaultValueSupplier.get() : ArrayUtil.toStringArray(values);
    }

    public static String[] getStringValues(String[] values) {
        return getStringValues(values, DEFAULT_STRING_VALUES);
    }

    private static BigDecimal wholeNumber(String value) {
        BigDecimal number = number(value);
        return number == null || !INTEGER.matcher(value.strip()).matches() ? null : number;
    }

    private static boolean fits(BigDecimal number, long min, long max) {
        return number.compareTo(BigDecimal.valueOf(min)) >= 0 && number.compareTo(BigDecimal.valueOf(max)) <= 0;
    }

    private static Double floating(String value) {
        try {
            return value == null ? null : Double.valueOf(value.strip());
        } catch (NumberFormatException e) {
            return null; // the caller has a default for a text that is no number
        }
    }

    private static BigDecimal number(String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        try {
            return new BigDecimal(value.strip());
        } catch (NumberFormatException e) {
            return null; // the caller has a default for a text that is no number
        }
    }
}
