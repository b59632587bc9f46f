package com.liferay.portal.kernel.util;

import com.liferay.petra.string.StringPool;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.Array;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.ListIterator;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/** Lists as upgrade code makes, filters and joins them; what is made is new and may be changed. */
public class ListUtil {
    @SafeVarargs
    public static <E> List<E> concat(List<? extends E>... lists) {
        List<E> all = new ArrayList<>();
        for (List<? extends E> list : lists) {
            all.addAll(list);
        }
        return all;
    }

    public static <E> List<E> copy(List<? extends E> master) {
        return master == null ? null : new ArrayList<>(master);
    }

    public static <E> void copy(List<? extends E> master, List<? super E> copy) {
        if (master != null && copy != null) {
            copy.clear();
            copy.addAll(master);
        }
    }

    public static <E> int count(List<? extends E> list, Predicate<E> predicate) {
        return isEmpty(list) ? 0 : (int) list.stream().filter(predicate).count();
    }

    public static <E> int count(List<? extends E> list, PredicateFilter<E> predicateFilter) {
        return count(list, (Predicate<E>) predicateFilter);
    }

    /** Takes out of the list what the comparator, or if it is null the equality, finds again. */
    public static <E> void distinct(List<? extends E> list, Comparator<E> comparator) {
        if (list != null) {
            TreeSet<E> seen = new TreeSet<>(comparator);
            list.removeIf(element -> !seen.add(element));
        }
    }

    public static void distinct(List<?> list) {
        distinct(list, null);
    }

    public static <E> boolean exists(List<? extends E> list, Predicate<E> predicate) {
        return !isEmpty(list) && list.stream().anyMatch(predicate);
    }

    public static <E> boolean exists(List<? extends E> list, PredicateFilter<E> predicateFilter) {
        return exists(list, (Predicate<E>) predicateFilter);
    }

    public static <T> List<T> filter(List<? extends T> inputList, List<T> outputList, Predicate<T> predicate) {
        inputList.stream().filter(predicate).forEach(outputList::add);
        return outputList;
    }

    public static <T> List<T> filter(List<? extends T> inputList, List<T> outputList, PredicateFilter<T> predicate) {
        return filter(inputList, outputList, (Predicate<T>) predicate);
    }

    public static <T> List<T> filter(List<? extends T> inputList, Predicate<T> predicate) {
        return filter(inputList, new ArrayList<>(), predicate);
    }

    public static <T> List<T> filter(List<? extends T> inputList, PredicateFilter<T> predicateFilter) {
        return filter(inputList, (Predicate<T>) predicateFilter);
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public static <E> List<E> fromArray(E... array) {
        return array == null ? new ArrayList<>() : new ArrayList<>(Arrays.asList(array));
    }

    public static <E> List<E> fromCollection(Collection<? extends E> collection) {
        return collection == null ? new ArrayList<>() : new ArrayList<>(collection);
    }

    @SuppressWarnings("JdkObsolete") // Liferay's signature takes an Enumeration
    public static <E> List<E> fromEnumeration(Enumeration<? extends E> enumeration) {
        return new ArrayList<>(Collections.list(enumeration));
    }

    /** The file's lines, or none where there is no such file. */
    public static List<String> fromFile(File file) throws IOException {
        return file.exists() ? new ArrayList<>(Files.readAllLines(file.toPath())) : new ArrayList<>();
    }

    public static List<String> fromFile(String fileName) throws IOException {
        return fromFile(Path.of(fileName).toFile());
    }

    public static <E> List<E> fromMapKeys(Map<? extends E, ?> map) {
        return map == null ? new ArrayList<>() : new ArrayList<>(map.keySet());
    }

    public static <E> List<E> fromMapValues(Map<?, ? extends E> map) {
        return map == null ? new ArrayList<>() : new ArrayList<>(map.values());
    }

    public static List<String> fromString(String s) {
        return fromString(s, StringPool.NEW_LINE);
    }

    public static List<String> fromString(String s, String delimiter) {
        return fromArray(StringUtil.split(s, delimiter));
    }

    public static boolean isEmpty(List<?> list) {
        return list == null || list.isEmpty();
    }

    public static boolean isNotEmpty(List<?> list) {
        return !isEmpty(list);
    }

    public static <E> void isNotEmptyForEach(List<? extends E> list, Consumer<? super E> consumer) {
        if (isNotEmpty(list)) {
            list.forEach(consumer);
        }
    }

    public static boolean isNotNull(List<?> list) {
        return !isNull(list);
    }

    /** Whether no element holds anything: neither null nor a blank text counts. */
    public static boolean isNull(List<?> list) {
        return isEmpty(list) || list.stream().allMatch(Validator::isNull);
    }

    public static boolean isUnmodifiableList(List<?> list) {
        return list.getClass().getName().startsWith("java.util.Collections$Unmodifiable");
    }

    /** Those of the first list that the second has not. */
    public static <E> List<E> remove(List<E> originalList, List<? extends E> remove) {
        if (isEmpty(originalList) || isEmpty(remove)) {
            return originalList;
        }
        List<E> rest = new ArrayList<>(originalList);
        rest.removeAll(remove);
        return rest;
    }

    public static <E> Iterator<E> reverseIterator(List<E> list) {
        ListIterator<E> iterator = list.listIterator(list.size());
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return iterator.hasPrevious();
            }

            @Override
            public E next() {
                return iterator.previous();
            }

            @Override
            public void remove() {
                iterator.remove();
            }
        };
    }

    public static <E> List<E> sort(List<E> list) {
        return sort(list, null);
    }

    /** A sorted copy; the natural order where no comparator is given. */
    public static <E> List<E> sort(List<E> list, Comparator<? super E> comparator) {
        List<E> sorted = new ArrayList<>(list);
        sorted.sort(comparator);
        return sorted;
    }

    /** The list between two places, cut to the list; the whole of it where both are -1. */
    public static <E> List<E> subList(List<E> list, int start, int end) {
        if (start == -1 && end == -1) {
            return list;
        }
        int from = Math.max(0, start);
        int to = Math.min(end < 0 ? list.size() : end, list.size());
        return from < to ? list.subList(from, to) : new ArrayList<>();
    }

    public static <T, A> A[] toArray(List<? extends T> list, Accessor<T, A> accessor) {
        @SuppressWarnings("unchecked") // the accessor says which type its values have
        A[] array = (A[]) Array.newInstance(accessor.getAttributeClass(), list.size());
        Arrays.setAll(array, i -> accessor.get(list.get(i)));
        return array;
    }

    public static <E> List<E> toList(E[] array) {
        return fromArray(array);
    }

    public static <E> List<E> toList(E element) {
        return new ArrayList<>(Collections.singletonList(element));
    }

    public static <T, A> List<A> toList(List<T> list, Accessor<T, A> accessor) {
        return list.stream().map(accessor::get).collect(Collectors.toCollection(ArrayList::new));
    }

    public static <T, R> List<R> toList(List<T> list, java.util.function.Function<T, R> function) {
        return list.stream().map(function).collect(Collectors.toCollection(ArrayList::new));
    }

    public static <T, R> List<R> toList(List<T> list, Function<T, R> function) {
        return toList(list, (java.util.function.Function<T, R>) function);
    }

    public static <T, V extends T> List<T> toList(List<V> list) {
        return new ArrayList<>(list);
    }

    public static <T> long[] toLongArray(List<? extends T> list, Accessor<T, Long> accessor) {
        return isEmpty(list)
                ? new long[0]
                : list.stream().mapToLong(accessor::get).toArray();
    }

    public static <T> long[] toLongArray(List<? extends T> list, ToLongFunction<T> toLongFunction) {
        return isEmpty(list)
                ? new long[0]
                : list.stream().mapToLong(toLongFunction).toArray();
    }

    public static <T, A> String toString(List<? extends T> list, Accessor<T, A> accessor) {
        return toString(list, accessor, StringPool.COMMA);
    }

    public static <T, A> String toString(List<? extends T> list, Accessor<T, A> accessor, String delimiter) {
        return isEmpty(list)
                ? StringPool.BLANK
                : list.stream().map(accessor::get).map(String::valueOf).collect(Collectors.joining(delimiter));
    }

    public static String toString(List<?> list, String param) {
        return toString(list, param, StringPool.COMMA);
    }

    /** The named property of each element; the elements themselves if no name is given. */
    public static String toString(List<?> list, String param, String delimiter) {
        return isEmpty(list)
                ? StringPool.BLANK
                : list.stream()
                        .map(element -> BeanProperty.text(element, param))
                        .collect(Collectors.joining(delimiter));
    }

    public static <T> List<T> unique(List<T> list) {
        return new ArrayList<>(new LinkedHashSet<>(list));
    }

    public static List<Boolean> fromArray(boolean[] array) {
        return fromArray(ArrayUtil.toArray(array));
    }

    public static List<Boolean> toList(boolean[] array) {
        return fromArray(array);
    }

    public static List<Character> fromArray(char[] array) {
        return fromArray(ArrayUtil.toArray(array));
    }

    public static List<Character> toList(char[] array) {
        return fromArray(array);
    }

    public static List<Double> fromArray(double[] array) {
        return fromArray(ArrayUtil.toArray(array));
    }

    public static List<Double> toList(double[] array) {
        return fromArray(array);
    }

    public static List<Float> fromArray(float[] array) {
        return fromArray(ArrayUtil.toArray(array));
    }

    public static List<Float> toList(float[] array) {
        return fromArray(array);
    }

    public static List<Integer> fromArray(int[] array) {
        return fromArray(ArrayUtil.toArray(array));
    }

    public static List<Integer> toList(int[] array) {
        return fromArray(array);
    }

    public static List<Long> fromArray(long[] array) {
        return fromArray(ArrayUtil.toArray(array));
    }

    public static List<Long> toList(long[] array) {
        return fromArray(array);
    }

    public static List<Short> fromArray(short[] array) {
        return fromArray(ArrayUtil.toArray(array));
    }

    public static List<Short> toList(short[] array) {
        return fromArray(array);
    }
}
