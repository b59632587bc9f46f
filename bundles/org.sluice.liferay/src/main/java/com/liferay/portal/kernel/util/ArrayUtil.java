package com.liferay.portal.kernel.util;

import com.liferay.petra.string.StringPool;
import java.text.DateFormat;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Arrays as upgrade code searches, joins, cuts and converts them; an array that is null counts as empty. */
public class ArrayUtil {

    public static boolean[] append(boolean[]... arrays) {
        return AnyArray.join(arrays);
    }

    public static boolean[] append(boolean[] array, boolean value) {
        return AnyArray.join(array, new boolean[] {value});
    }

    public static boolean[] clone(boolean[] array) {
        return array.clone();
    }

    public static boolean[] clone(boolean[] array, int from, int to) {
        return Arrays.copyOfRange(array, from, to);
    }

    public static boolean contains(boolean[] array, boolean value) {
        return AnyArray.list(array).contains(value);
    }

    public static boolean containsAll(boolean[] array1, boolean[] array2) {
        return AnyArray.containsAll(array1, array2);
    }

    public static boolean[] filter(boolean[] array, Predicate<Boolean> predicate) {
        return AnyArray.filter(array, value -> predicate.test((Boolean) value));
    }

    public static boolean[] filter(boolean[] array, PredicateFilter<Boolean> predicateFilter) {
        return AnyArray.filter(array, value -> predicateFilter.filter((Boolean) value));
    }

    public static boolean isEmpty(boolean[] array) {
        return array == null || array.length == 0;
    }

    public static boolean isNotEmpty(boolean[] array) {
        return !isEmpty(array);
    }

    public static boolean[] remove(boolean[] array, boolean value) {
        return AnyArray.remove(array, value);
    }

    public static boolean[] subset(boolean[] array, int start, int end) {
        return AnyArray.subset(array, start, end);
    }

    public static Boolean[] toArray(boolean[] array) {
        return AnyArray.convert(array, Boolean[].class);
    }

    public static boolean[] toArray(Boolean[] array) {
        return AnyArray.convert(array, boolean[].class);
    }

    public static String[] toStringArray(boolean[] array) {
        return AnyArray.texts(array);
    }

    public static void reverse(boolean[] array) {
        AnyArray.reverse(array);
    }

    public static byte[] append(byte[]... arrays) {
        return AnyArray.join(arrays);
    }

    public static byte[] append(byte[] array, byte value) {
        return AnyArray.join(array, new byte[] {value});
    }

    public static byte[] clone(byte[] array) {
        return array.clone();
    }

    public static byte[] clone(byte[] array, int from, int to) {
        return Arrays.copyOfRange(array, from, to);
    }

    public static boolean contains(byte[] array, byte value) {
        return AnyArray.list(array).contains(value);
    }

    public static boolean containsAll(byte[] array1, byte[] array2) {
        return AnyArray.containsAll(array1, array2);
    }

    public static byte[] filter(byte[] array, Predicate<Byte> predicate) {
        return AnyArray.filter(array, value -> predicate.test((Byte) value));
    }

    public static byte[] filter(byte[] array, PredicateFilter<Byte> predicateFilter) {
        return AnyArray.filter(array, value -> predicateFilter.filter((Byte) value));
    }

    public static boolean isEmpty(byte[] array) {
        return array == null || array.length == 0;
    }

    public static boolean isNotEmpty(byte[] array) {
        return !isEmpty(array);
    }

    public static byte[] remove(byte[] array, byte value) {
        return AnyArray.remove(array, value);
    }

    public static byte[] subset(byte[] array, int start, int end) {
        return AnyArray.subset(array, start, end);
    }

    public static Byte[] toArray(byte[] array) {
        return AnyArray.convert(array, Byte[].class);
    }

    public static byte[] toArray(Byte[] array) {
        return AnyArray.convert(array, byte[].class);
    }

    public static String[] toStringArray(byte[] array) {
        return AnyArray.texts(array);
    }

    public static byte[] unique(byte[] array) {
        return AnyArray.unique(array, false);
    }

    public static byte[] sortedUnique(byte[] array) {
        return AnyArray.unique(array, true);
    }

    public static char[] append(char[]... arrays) {
        return AnyArray.join(arrays);
    }

    public static char[] append(char[] array, char value) {
        return AnyArray.join(array, new char[] {value});
    }

    public static char[] clone(char[] array) {
        return array.clone();
    }

    public static char[] clone(char[] array, int from, int to) {
        return Arrays.copyOfRange(array, from, to);
    }

    public static boolean contains(char[] array, char value) {
        return AnyArray.list(array).contains(value);
    }

    public static boolean containsAll(char[] array1, char[] array2) {
        return AnyArray.containsAll(array1, array2);
    }

    public static char[] filter(char[] array, Predicate<Character> predicate) {
        return AnyArray.filter(array, value -> predicate.test((Character) value));
    }

    public static char[] filter(char[] array, PredicateFilter<Character> predicateFilter) {
        return AnyArray.filter(array, value -> predicateFilter.filter((Character) value));
    }

    public static boolean isEmpty(char[] array) {
        return array == null || array.length == 0;
    }

    public static boolean isNotEmpty(char[] array) {
        return !isEmpty(array);
    }

    public static char[] remove(char[] array, char value) {
        return AnyArray.remove(array, value);
    }

    public static char[] subset(char[] array, int start, int end) {
        return AnyArray.subset(array, start, end);
    }

    public static Character[] toArray(char[] array) {
        return AnyArray.convert(array, Character[].class);
    }

    public static char[] toArray(Character[] array) {
        return AnyArray.convert(array, char[].class);
    }

    public static String[] toStringArray(char[] array) {
        return AnyArray.texts(array);
    }

    public static void reverse(char[] array) {
        AnyArray.reverse(array);
    }

    public static double[] append(double[]... arrays) {
        return AnyArray.join(arrays);
    }

    public static double[] append(double[] array, double value) {
        return AnyArray.join(array, new double[] {value});
    }

    public static double[] clone(double[] array) {
        return array.clone();
    }

    public static double[] clone(double[] array, int from, int to) {
        return Arrays.copyOfRange(array, from, to);
    }

    public static boolean contains(double[] array, double value) {
        return AnyArray.list(array).contains(value);
    }

    public static boolean containsAll(double[] array1, double[] array2) {
        return AnyArray.containsAll(array1, array2);
    }

    public static double[] filter(double[] array, Predicate<Double> predicate) {
        return AnyArray.filter(array, value -> predicate.test((Double) value));
    }

    public static double[] filter(double[] array, PredicateFilter<Double> predicateFilter) {
        return AnyArray.filter(array, value -> predicateFilter.filter((Double) value));
    }

    public static boolean isEmpty(double[] array) {
        return array == null || array.length == 0;
    }

    public static boolean isNotEmpty(double[] array) {
        return !isEmpty(array);
    }

    public static double[] remove(double[] array, double value) {
        return AnyArray.remove(array, value);
    }

    public static double[] subset(double[] array, int start, int end) {
        return AnyArray.subset(array, start, end);
    }

    public static Double[] toArray(double[] array) {
        return AnyArray.convert(array, Double[].class);
    }

    public static double[] toArray(Double[] array) {
        return AnyArray.convert(array, double[].class);
    }

    public static String[] toStringArray(double[] array) {
        return AnyArray.texts(array);
    }

    public static void reverse(double[] array) {
        AnyArray.reverse(array);
    }

    public static double[] unique(double[] array) {
        return AnyArray.unique(array, false);
    }

    public static double[] sortedUnique(double[] array) {
        return AnyArray.unique(array, true);
    }

    public static float[] append(float[]... arrays) {
        return AnyArray.join(arrays);
    }

    public static float[] append(float[] array, float value) {
        return AnyArray.join(array, new float[] {value});
    }

    public static float[] clone(float[] array) {
        return array.clone();
    }

    public static float[] clone(float[] array, int from, int to) {
        return Arrays.copyOfRange(array, from, to);
    }

    public static boolean contains(float[] array, float value) {
        return AnyArray.list(array).contains(value);
    }

    public static boolean containsAll(float[] array1, float[] array2) {
        return AnyArray.containsAll(array1, array2);
    }

    public static float[] filter(float[] array, Predicate<Float> predicate) {
        return AnyArray.filter(array, value -> predicate.test((Float) value));
    }

    public static float[] filter(float[] array, PredicateFilter<Float> predicateFilter) {
        return AnyArray.filter(array, value -> predicateFilter.filter((Float) value));
    }

    public static boolean isEmpty(float[] array) {
        return array == null || array.length == 0;
    }

    public static boolean isNotEmpty(float[] array) {
        return !isEmpty(array);
    }

    public static float[] remove(float[] array, float value) {
        return AnyArray.remove(array, value);
    }

    public static float[] subset(float[] array, int start, int end) {
        return AnyArray.subset(array, start, end);
    }

    public static Float[] toArray(float[] array) {
        return AnyArray.convert(array, Float[].class);
    }

    public static float[] toArray(Float[] array) {
        return AnyArray.convert(array, float[].class);
    }

    public static String[] toStringArray(float[] array) {
        return AnyArray.texts(array);
    }

    public static float[] unique(float[] array) {
        return AnyArray.unique(array, false);
    }

    public static float[] sortedUnique(float[] array) {
        return AnyArray.unique(array, true);
    }

    public static int[] append(int[]... arrays) {
        return AnyArray.join(arrays);
    }

    public static int[] append(int[] array, int value) {
        return AnyArray.join(array, new int[] {value});
    }

    public static int[] clone(int[] array) {
        return array.clone();
    }

    public static int[] clone(int[] array, int from, int to) {
        return Arrays.copyOfRange(array, from, to);
    }

    public static boolean contains(int[] array, int value) {
        return AnyArray.list(array).contains(value);
    }

    public static boolean containsAll(int[] array1, int[] array2) {
        return AnyArray.containsAll(array1, array2);
    }

    public static int[] filter(int[] array, Predicate<Integer> predicate) {
        return AnyArray.filter(array, value -> predicate.test((Integer) value));
    }

    public static int[] filter(int[] array, PredicateFilter<Integer> predicateFilter) {
        return AnyArray.filter(array, value -> predicateFilter.filter((Integer) value));
    }

    public static boolean isEmpty(int[] array) {
        return array == null || array.length == 0;
    }

    public static boolean isNotEmpty(int[] array) {
        return !isEmpty(array);
    }

    public static int[] remove(int[] array, int value) {
        return AnyArray.remove(array, value);
    }

    public static int[] subset(int[] array, int start, int end) {
        return AnyArray.subset(array, start, end);
    }

    public static Integer[] toArray(int[] array) {
        return AnyArray.convert(array, Integer[].class);
    }

    public static int[] toArray(Integer[] array) {
        return AnyArray.convert(array, int[].class);
    }

    public static String[] toStringArray(int[] array) {
        return AnyArray.texts(array);
    }

    public static void reverse(int[] array) {
        AnyArray.reverse(array);
    }

    public static int[] unique(int[] array) {
        return AnyArray.unique(array, false);
    }

    public static int[] sortedUnique(int[] array) {
        return AnyArray.unique(array, true);
    }

    public static long[] append(long[]... arrays) {
        return AnyArray.join(arrays);
    }

    public static long[] append(long[] array, long value) {
        return AnyArray.join(array, new long[] {value});
    }

    public static long[] clone(long[] array) {
        return array.clone();
    }

    public static long[] clone(long[] array, int from, int to) {
        return Arrays.copyOfRange(array, from, to);
    }

    public static boolean contains(long[] array, long value) {
        return AnyArray.list(array).contains(value);
    }

    public static boolean containsAll(long[] array1, long[] array2) {
        return AnyArray.containsAll(array1, array2);
    }

    public static long[] filter(long[] array, Predicate<Long> predicate) {
        return AnyArray.filter(array, value -> predicate.test((Long) value));
    }

    public static long[] filter(long[] array, PredicateFilter<Long> predicateFilter) {
        return AnyArray.filter(array, value -> predicateFilter.filter((Long) value));
    }

    public static boolean isEmpty(long[] array) {
        return array == null || array.length == 0;
    }

    public static boolean isNotEmpty(long[] array) {
        return !isEmpty(array);
    }

    public static long[] remove(long[] array, long value) {
        return AnyArray.remove(array, value);
    }

    public static long[] subset(long[] array, int start, int end) {
        return AnyArray.subset(array, start, end);
    }

    public static Long[] toArray(long[] array) {
        return AnyArray.convert(array, Long[].class);
    }

    public static long[] toArray(Long[] array) {
        return AnyArray.convert(array, long[].class);
    }

    public static String[] toStringArray(long[] array) {
        return AnyArray.texts(array);
    }

    public static void reverse(long[] array) {
        AnyArray.reverse(array);
    }

    public static long[] unique(long[] array) {
        return AnyArray.unique(array, false);
    }

    public static long[] sortedUnique(long[] array) {
        return AnyArray.unique(array, true);
    }

    public static short[] append(short[]... arrays) {
        return AnyArray.join(arrays);
    }

    public static short[] append(short[] array, short value) {
        return AnyArray.join(array, new short[] {value});
    }

    public static short[] clone(short[] array) {
        return array.clone();
    }

    public static short[] clone(short[] array, int from, int to) {
        return Arrays.copyOfRange(array, from, to);
    }

    public static boolean contains(short[] array, short value) {
        return AnyArray.list(array).contains(value);
    }

    public static boolean containsAll(short[] array1, short[] array2) {
        return AnyArray.containsAll(array1, array2);
    }

    public static short[] filter(short[] array, Predicate<Short> predicate) {
        return AnyArray.filter(array, value -> predicate.test((Short) value));
    }

    public static short[] filter(short[] array, PredicateFilter<Short> predicateFilter) {
        return AnyArray.filter(array, value -> predicateFilter.filter((Short) value));
    }

    public static boolean isEmpty(short[] array) {
        return array == null || array.length == 0;
    }

    public static boolean isNotEmpty(short[] array) {
        return !isEmpty(array);
    }

    public static short[] remove(short[] array, short value) {
        return AnyArray.remove(array, value);
    }

    public static short[] subset(short[] array, int start, int end) {
        return AnyArray.subset(array, start, end);
    }

    public static Short[] toArray(short[] array) {
        return AnyArray.convert(array, Short[].class);
    }

    public static short[] toArray(Short[] array) {
        return AnyArray.convert(array, short[].class);
    }

    public static String[] toStringArray(short[] array) {
        return AnyArray.texts(array);
    }

    public static void reverse(short[] array) {
        AnyArray.reverse(array);
    }

    public static short[] unique(short[] array) {
        return AnyArray.unique(array, false);
    }

    public static short[] sortedUnique(short[] array) {
        return AnyArray.unique(array, true);
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // the arrays are only read
    public static <T> T[] append(T[]... arrays) {
        return AnyArray.join(arrays);
    }

    public static <T> T[] append(T[] array, T value) {
        T[] appended = Arrays.copyOf(array, array.length + 1);
        appended[array.length] = value;
        return appended;
    }

    public static <T> T[] append(T[] array1, T[] array2) {
        return AnyArray.join(array1, array2);
    }

    public static <T> T[][] append(T[][] array, T[] value) {
        T[][] appended = Arrays.copyOf(array, array.length + 1);
        appended[array.length] = value;
        return appended;
    }

    public static <T> T[][] append(T[][] array1, T[][] array2) {
        return AnyArray.join(array1, array2);
    }

    public static <T> T[] clone(T[] array) {
        return array.clone();
    }

    public static <T> T[] clone(T[] array, int from, int to) {
        return Arrays.copyOfRange(array, from, to);
    }

    public static <T> T[][] clone(T[][] array) {
        return array.clone();
    }

    public static <T> T[][] clone(T[][] array, int from, int to) {
        return Arrays.copyOfRange(array, from, to);
    }

    /** Copies two arrays one after the other into a third. */
    public static void combine(Object[] array1, Object[] array2, Object[] combinedArray) {
        System.arraycopy(array1, 0, combinedArray, 0, array1.length);
        System.arraycopy(array2, 0, combinedArray, array1.length, array2.length);
    }

    public static boolean contains(Object[] array, Object value) {
        return AnyArray.list(array).contains(value);
    }

    public static boolean contains(String[] array, String value, boolean ignoreCase) {
        return AnyArray.list(array).stream()
                .anyMatch(element -> ignoreCase
                        ? StringUtil.equalsIgnoreCase((String) element, value)
                        : Objects.equals(element, value));
    }

    public static boolean containsAll(Object[] array1, Object[] array2) {
        return AnyArray.containsAll(array1, array2);
    }

    public static <T> int count(T[] array, Predicate<T> predicate) {
        return isEmpty(array) ? 0 : (int) Arrays.stream(array).filter(predicate).count();
    }

    public static <T> int count(T[] array, PredicateFilter<T> predicateFilter) {
        return count(array, (Predicate<T>) predicateFilter::filter);
    }

    public static String[] distinct(String[] array) {
        return distinct(array, null);
    }

    /** The elements sorted by a comparator, or naturally if it is null, and each once. */
    public static String[] distinct(String[] array, Comparator<String> comparator) {
        if (isEmpty(array)) {
            return array;
        }
        TreeSet<String> sorted = new TreeSet<>(comparator);
        sorted.addAll(Arrays.asList(array));
        return sorted.toArray(new String[0]);
    }

    public static <T> boolean exists(T[] array, Predicate<T> predicate) {
        return !isEmpty(array) && Arrays.stream(array).anyMatch(predicate);
    }

    public static <T> boolean exists(T[] array, PredicateFilter<T> predicateFilter) {
        return exists(array, (Predicate<T>) predicateFilter::filter);
    }

    @SuppressWarnings("unchecked")
    public static <T> T[] filter(T[] array, Predicate<T> predicate) {
        return AnyArray.filter(array, value -> predicate.test((T) value));
    }

    public static <T> T[] filter(T[] array, PredicateFilter<T> predicateFilter) {
        return filter(array, (Predicate<T>) predicateFilter::filter);
    }

    public static int getLength(Object[] array) {
        return array == null ? 0 : array.length;
    }

    /** The element at a place, or null where the array has none. */
    public static Object getValue(Object[] array, int pos) {
        return array == null || pos < 0 || pos >= array.length ? null : array[pos];
    }

    public static boolean isEmpty(Object[] array) {
        return array == null || array.length == 0;
    }

    public static boolean isNotEmpty(Object[] array) {
        return !isEmpty(array);
    }

    public static <T> void isNotEmptyForEach(T[] array, Consumer<T> consumer) {
        if (isNotEmpty(array)) {
            Arrays.stream(array).forEach(consumer);
        }
    }

    public static String[] remove(String[] array, String value) {
        return AnyArray.remove(array, value);
    }

    public static <T> T[] remove(T[] array, T value) {
        return AnyArray.remove(array, value);
    }

    public static String[] removeByPrefix(String[] array, String prefix) {
        return AnyArray.filter(array, value -> !((String) value).startsWith(prefix));
    }

    public static void replace(String[] values, String oldValue, String newValue) {
        if (values != null) {
            Arrays.setAll(values, i -> Objects.equals(values[i], oldValue) ? newValue : values[i]);
        }
    }

    public static <T> void reverse(T[] array) {
        AnyArray.reverse(array);
    }

    public static String[] sortedUnique(String[] array) {
        return AnyArray.unique(array, true);
    }

    /** An array of arrays of the given size, the last of what is left. */
    public static Object split(Object array, int splitSize) {
        return AnyArray.split(array, splitSize);
    }

    public static <T> T[] subset(T[] array, int start, int end) {
        return AnyArray.subset(array, start, end);
    }

    public static String[] toArray(String[] array) {
        return array.clone();
    }

    public static <T, A> A[] toArray(T[] list, Accessor<T, A> accessor) {
        return ListUtil.toArray(Arrays.asList(list), accessor);
    }

    public static double[] toDoubleArray(Collection<? extends Number> collection) {
        return collection.stream().mapToDouble(Number::doubleValue).toArray();
    }

    public static float[] toFloatArray(Collection<? extends Number> collection) {
        return AnyArray.of(
                float.class, collection.stream().map(Number::floatValue).toList());
    }

    public static int[] toIntArray(Collection<? extends Number> collection) {
        return collection.stream().mapToInt(Number::intValue).toArray();
    }

    public static long[] toLongArray(Collection<? extends Number> collection) {
        return collection.stream().mapToLong(Number::longValue).toArray();
    }

    public static Long[] toLongArray(int[] array) {
        return Arrays.stream(array).mapToObj(Long::valueOf).toArray(Long[]::new);
    }

    public static Long[] toLongArray(long[] array) {
        return toArray(array);
    }

    public static Long[] toLongArray(Object[] array) {
        return Arrays.stream(array).map(GetterUtil::getLong).toArray(Long[]::new);
    }

    public static short[] toShortArray(Collection<Short> collection) {
        return AnyArray.of(short.class, collection);
    }

    public static String toString(Object[] array, String param) {
        return toString(array, param, StringPool.COMMA);
    }

    /** The named property of each element; the elements themselves if no name is given. */
    public static String toString(Object[] array, String param, String delimiter) {
        return isEmpty(array) ? StringPool.BLANK : ListUtil.toString(Arrays.asList(array), param, delimiter);
    }

    /** {@code locale} is of no influence: a property is text as it is. */
    public static String toString(Object[] array, String param, String delimiter, Locale locale) {
        return toString(array, param, delimiter);
    }

    public static <T, A> String toString(T[] list, Accessor<T, A> accessor) {
        return toString(list, accessor, StringPool.COMMA);
    }

    public static <T, A> String toString(T[] list, Accessor<T, A> accessor, String delimiter) {
        return isEmpty(list) ? StringPool.BLANK : ListUtil.toString(Arrays.asList(list), accessor, delimiter);
    }

    /** {@code locale} is of no influence: a property is text as it is. */
    public static <T, A> String toString(T[] list, Accessor<T, A> accessor, String delimiter, Locale locale) {
        return toString(list, accessor, delimiter);
    }

    public static String[] toStringArray(Collection<?> collection) {
        return collection.stream().map(String::valueOf).toArray(String[]::new);
    }

    public static String[] toStringArray(Date[] array, DateFormat dateFormat) {
        return Arrays.stream(array).map(dateFormat::format).toArray(String[]::new);
    }

    public static String[] toStringArray(Object[] array) {
        return AnyArray.texts(array);
    }

    public static String[] unique(String[] array) {
        return AnyArray.unique(array, false);
    }
}
