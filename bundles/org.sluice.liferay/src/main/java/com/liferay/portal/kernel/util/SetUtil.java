package com.liferay.portal.kernel.util;

import java.io.File;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

/** Sets as upgrade code makes and compares them; what is made is new and may be changed. */
public class SetUtil {
    /** Those of the first that the second has not. */
    public static <T> Set<T> asymmetricDifference(Collection<T> collection1, Collection<T> collection2) {
        Set<T> difference = fromCollection(collection1);
        difference.removeAll(fromCollection(collection2));
        return difference;
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public static <E> Set<E> fromArray(E... array) {
        return array == null ? new LinkedHashSet<>() : new LinkedHashSet<>(Arrays.asList(array));
    }

    public static <E> Set<E> fromCollection(Collection<? extends E> collection) {
        return collection == null ? new LinkedHashSet<>() : new LinkedHashSet<>(collection);
    }

    @SuppressWarnings("JdkObsolete") // Liferay's signature takes an Enumeration
    public static <E> Set<E> fromEnumeration(Enumeration<? extends E> enumeration) {
        return fromCollection(Collections.list(enumeration));
    }

    public static Set<String> fromFile(File file) throws IOException {
        return fromList(ListUtil.fromFile(file));
    }

    public static Set<String> fromFile(String fileName) throws IOException {
        return fromList(ListUtil.fromFile(fileName));
    }

    public static <E> Set<E> fromIterator(Iterator<E> iterator) {
        Set<E> set = new LinkedHashSet<>();
        iterator.forEachRemaining(set::add);
        return set;
    }

    public static <E> Set<E> fromList(List<? extends E> list) {
        return fromCollection(list);
    }

    public static Set<String> fromString(String s) {
        return fromArray(StringUtil.splitLines(s));
    }

    public static <T> Set<T> intersect(Collection<T> collection1, Collection<T> collection2) {
        Set<T> both = fromCollection(collection1);
        both.retainAll(fromCollection(collection2));
        return both;
    }

    public static Set<Long> intersect(long[] array1, long[] array2) {
        return intersect(fromArray(array1), fromArray(array2));
    }

    public static boolean isEmpty(Set<?> set) {
        return set == null || set.isEmpty();
    }

    public static boolean isNotEmpty(Set<?> set) {
        return !isEmpty(set);
    }

    /** Any element, or null where there is none. */
    public static <T> T randomElement(Set<T> set) {
        return isEmpty(set)
                ? null
                : set.stream()
                        .skip(ThreadLocalRandom.current().nextInt(set.size()))
                        .findFirst()
                        .orElse(null);
    }

    /** Those that only one of the two has. */
    public static <T> Set<T> symmetricDifference(Collection<T> collection1, Collection<T> collection2) {
        Set<T> difference = asymmetricDifference(collection1, collection2);
        difference.addAll(asymmetricDifference(collection2, collection1));
        return difference;
    }

    public static Set<Long> symmetricDifference(long[] array1, long[] array2) {
        return symmetricDifference(fromArray(array1), fromArray(array2));
    }

    public static Set<Boolean> fromArray(boolean[] array) {
        return fromArray(ArrayUtil.toArray(array));
    }

    public static Set<Character> fromArray(char[] array) {
        return fromArray(ArrayUtil.toArray(array));
    }

    public static Set<Double> fromArray(double[] array) {
        return fromArray(ArrayUtil.toArray(array));
    }

    public static Set<Float> fromArray(float[] array) {
        return fromArray(ArrayUtil.toArray(array));
    }

    public static Set<Integer> fromArray(int[] array) {
        return fromArray(ArrayUtil.toArray(array));
    }

    public static Set<Long> fromArray(long[] array) {
        return fromArray(ArrayUtil.toArray(array));
    }

    public static Set<Short> fromArray(short[] array) {
        return fromArray(ArrayUtil.toArray(array));
    }

    public static Set<Byte> fromArray(byte[] array) {
        return fromArray(ArrayUtil.toArray(array));
    }
}
