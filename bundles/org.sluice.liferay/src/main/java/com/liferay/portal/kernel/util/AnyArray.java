package com.liferay.portal.kernel.util;

import java.lang.reflect.Array;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Predicate;

/** What {@link ArrayUtil} does with arrays of whatever component type; null counts as empty. */
final class AnyArray {
    private AnyArray() {}

    /** A fixed-size list on an array; writing to it writes to the array. */
    static List<Object> list(Object array) {
        int length = array == null ? 0 : Array.getLength(array);
        return new AbstractList<>() {
            @Override
            public Object get(int index) {
                return Array.get(array, Objects.checkIndex(index, length));
            }

            @Override
            public Object set(int index, Object value) {
                Object old = get(index);
                Array.set(array, index, value);
                return old;
            }

            @Override
            public int size() {
                return length;
            }
        };
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // the caller names the component type of A
    static <A> A of(Class<?> componentType, Collection<?> values) {
        Object array = Array.newInstance(componentType, values.size());
        int i = 0;
        for (Object value : values) {
            Array.set(array, i++, value);
        }
        return (A) array;
    }

    /** {@code arrays} is arrays of one type. */
    static <A> A join(A[] arrays) {
        List<Object> joined = new ArrayList<>();
        Class<?> arrayType = arrays.getClass().getComponentType();
        for (A array : arrays) {
            joined.addAll(list(array));
            arrayType = array == null ? arrayType : array.getClass(); // generic code may have made an Object[][]
        }
        return of(arrayType.getComponentType(), joined);
    }

    @SuppressWarnings("unchecked") // both are arrays of the type
    static <A> A join(A array1, A array2) {
        return (A) join(new Object[] {array1, array2});
    }

    static boolean containsAll(Object array1, Object array2) {
        return array1 != null
                && array2 != null
                && !list(array1).isEmpty()
                && !list(array2).isEmpty()
                && list(array1).containsAll(list(array2));
    }

    static <A> A filter(A array, Predicate<Object> wanted) {
        return array == null
                ? null
                : like(array, list(array).stream().filter(wanted).toList());
    }

    static <A> A remove(A array, Object value) {
        return filter(array, element -> !Objects.equals(element, value));
    }

    static <A> A subset(A array, int start, int end) {
        boolean senseless = start < 0 || end < 0 || end < start;
        return senseless ? array : like(array, list(array).subList(start, end));
    }

    static <A> A unique(A array, boolean sorted) {
        return array == null
                ? null
                : like(array, sorted ? new TreeSet<>(list(array)) : new LinkedHashSet<>(list(array)));
    }

    static List<Object> sorted(Object array) {
        return list(array).stream().sorted().toList();
    }

    static void reverse(Object array) {
        Collections.reverse(list(array));
    }

    /** The array as one of another component type, between primitive and boxed. */
    static <A> A convert(Object array, Class<A> arrayType) {
        return array == null ? null : of(arrayType.getComponentType(), list(array));
    }

    static String[] texts(Object array) {
        return list(array).stream().map(String::valueOf).toArray(String[]::new);
    }

    static Object split(Object array, int size) {
        List<Object> pieces = new ArrayList<>();
        List<Object> all = list(array);
        for (int from = 0; from < all.size(); from += size) {
            pieces.add(like(array, all.subList(from, Math.min(all.size(), from + size))));
        }
        return of(array.getClass(), pieces);
    }

    private static <A> A like(A array, Collection<?> values) {
        return of(array.getClass().getComponentType(), values);
    }
}
