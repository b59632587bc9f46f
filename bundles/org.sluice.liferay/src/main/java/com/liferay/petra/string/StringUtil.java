package com.liferay.petra.string;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Text as the petra libraries read, split, merge and replace it; {@code kernel.util.StringUtil} does the work. */
public class StringUtil {
    public static boolean equalsIgnoreCase(char c1, char c2) {
        return com.liferay.portal.kernel.util.StringUtil.equalsIgnoreCase(c1, c2);
    }

    public static boolean equalsIgnoreCase(String s1, String s2) {
        return com.liferay.portal.kernel.util.StringUtil.equalsIgnoreCase(s1, s2);
    }

    public static String merge(boolean[] array, String delimiter) {
        return com.liferay.portal.kernel.util.StringUtil.merge(array, delimiter);
    }

    public static String merge(byte[] array, String delimiter) {
        return com.liferay.portal.kernel.util.StringUtil.merge(
                com.liferay.portal.kernel.util.ArrayUtil.toArray(array), delimiter);
    }

    public static String merge(char[] array, String delimiter) {
        return com.liferay.portal.kernel.util.StringUtil.merge(array, delimiter);
    }

    public static <T> String merge(Collection<T> collection, Function<T, String> toStringFunction, String delimiter) {
        if (collection == null) {
            return null;
        }
        return com.liferay.portal.kernel.util.StringUtil.merge(
                collection.stream().map(toStringFunction).toList(), delimiter);
    }

    public static <T> String merge(Collection<T> collection, String delimiter) {
        return com.liferay.portal.kernel.util.StringUtil.merge(collection, delimiter);
    }

    public static String merge(double[] array, String delimiter) {
        return com.liferay.portal.kernel.util.StringUtil.merge(array, delimiter);
    }

    public static String merge(float[] array, String delimiter) {
        return com.liferay.portal.kernel.util.StringUtil.merge(array, delimiter);
    }

    public static String merge(int[] array, String delimiter) {
        return com.liferay.portal.kernel.util.StringUtil.merge(array, delimiter);
    }

    public static <T, L extends List<T> & RandomAccess> String merge(
            L list, Function<T, String> toStringFunction, String delimiter) {
        Collection<T> collection = list;
        return merge(collection, toStringFunction, delimiter);
    }

    public static <T, L extends List<T> & RandomAccess> String merge(L list, String delimiter) {
        return com.liferay.portal.kernel.util.StringUtil.merge(list, delimiter);
    }

    public static String merge(long[] array, String delimiter) {
        return com.liferay.portal.kernel.util.StringUtil.merge(array, delimiter);
    }

    public static String merge(short[] array, String delimiter) {
        return com.liferay.portal.kernel.util.StringUtil.merge(array, delimiter);
    }

    public static String merge(String[] array, String delimiter) {
        return com.liferay.portal.kernel.util.StringUtil.merge(array, delimiter);
    }

    public static <T> String merge(T[] array, Function<T, String> toStringFunction, String delimiter) {
        return array == null ? null : merge(Arrays.asList(array), toStringFunction, delimiter);
    }

    public static <T> String merge(T[] array, String delimiter) {
        return com.liferay.portal.kernel.util.StringUtil.merge(array, delimiter);
    }

    public static String read(ClassLoader classLoader, String name) throws IOException {
        return com.liferay.portal.kernel.util.StringUtil.read(classLoader, name);
    }

    public static String read(ClassLoader classLoader, String name, boolean all) throws IOException {
        return com.liferay.portal.kernel.util.StringUtil.read(classLoader, name, all);
    }

    public static String read(InputStream inputStream) throws IOException {
        return com.liferay.portal.kernel.util.StringUtil.read(inputStream);
    }

    public static String replace(String s, char oldSub, char newSub) {
        return com.liferay.portal.kernel.util.StringUtil.replace(s, oldSub, newSub);
    }

    public static String replace(String s, String oldSub, String newSub) {
        return com.liferay.portal.kernel.util.StringUtil.replace(s, oldSub, newSub);
    }

    public static String replace(String s, String oldSub, String newSub, int fromIndex) {
        return com.liferay.portal.kernel.util.StringUtil.replace(s, oldSub, newSub, fromIndex);
    }

    public static List<String> split(String s) {
        return split(s, CharPool.COMMA);
    }

    /** The parts between delimiters, without the empty ones. */
    public static List<String> split(String s, char delimiter) {
        if (s == null) {
            return new ArrayList<>();
        }
        return Pattern.compile(String.valueOf(delimiter), Pattern.LITERAL)
                .splitAsStream(s)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.toCollection(ArrayList::new));
    }
}
