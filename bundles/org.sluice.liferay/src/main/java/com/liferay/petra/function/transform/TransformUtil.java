package com.liferay.petra.function.transform;

import com.liferay.petra.function.UnsafeFunction;
import com.liferay.petra.reflect.ReflectionUtil;
import com.liferay.portal.kernel.util.ArrayUtil;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * Turns elements into others; those that become null are left out, and null becomes an empty result. What the function
 * throws goes on to the caller, undeclared where the name does not begin with {@code unsafe}.
 */
public class TransformUtil {
    public static <T, R, E extends Throwable> List<R> transform(
            Collection<T> collection, UnsafeFunction<T, R, E> unsafeFunction) {
        try {
            return unsafeTransform(collection, unsafeFunction);
        } catch (Throwable e) { // the function's failure is the caller's, of whatever type
            return ReflectionUtil.throwException(e);
        }
    }

    public static <R, E extends Throwable> R[] transform(
            int[] array, UnsafeFunction<Integer, R, E> unsafeFunction, Class<? extends R> clazz) {
        try {
            return unsafeTransform(array, unsafeFunction, clazz);
        } catch (Throwable e) { // the function's failure is the caller's, of whatever type
            return ReflectionUtil.throwException(e);
        }
    }

    public static <R, E extends Throwable> R[] transform(
            long[] array, UnsafeFunction<Long, R, E> unsafeFunction, Class<? extends R> clazz) {
        try {
            return unsafeTransform(array, unsafeFunction, clazz);
        } catch (Throwable e) { // the function's failure is the caller's, of whatever type
            return ReflectionUtil.throwException(e);
        }
    }

    public static <T, R, E extends Throwable> R[] transform(
            T[] array, UnsafeFunction<T, R, E> unsafeFunction, Class<? extends R> clazz) {
        try {
            return unsafeTransform(array, unsafeFunction, clazz);
        } catch (Throwable e) { // the function's failure is the caller's, of whatever type
            return ReflectionUtil.throwException(e);
        }
    }

    public static <T, R, E extends Throwable> R[] transformToArray(
            Collection<T> collection, UnsafeFunction<T, R, E> unsafeFunction, Class<? extends R> clazz) {
        try {
            return unsafeTransformToArray(collection, unsafeFunction, clazz);
        } catch (Throwable e) { // the function's failure is the caller's, of whatever type
            return ReflectionUtil.throwException(e);
        }
    }

    public static <T, R, E extends Throwable> int[] transformToIntArray(
            Collection<T> collection, UnsafeFunction<T, R, E> unsafeFunction) {
        try {
            return unsafeTransformToIntArray(collection, unsafeFunction);
        } catch (Throwable e) { // the function's failure is the caller's, of whatever type
            return ReflectionUtil.throwException(e);
        }
    }

    public static <R, E extends Throwable> List<R> transformToList(
            int[] array, UnsafeFunction<Integer, R, E> unsafeFunction) {
        try {
            return unsafeTransformToList(array, unsafeFunction);
        } catch (Throwable e) { // the function's failure is the caller's, of whatever type
            return ReflectionUtil.throwException(e);
        }
    }

    public static <R, E extends Throwable> List<R> transformToList(
            long[] array, UnsafeFunction<Long, R, E> unsafeFunction) {
        try {
            return unsafeTransformToList(array, unsafeFunction);
        } catch (Throwable e) { // the function's failure is the caller's, of whatever type
            return ReflectionUtil.throwException(e);
        }
    }

    public static <T, R, E extends Throwable> List<R> transformToList(
            T[] array, UnsafeFunction<T, R, E> unsafeFunction) {
        try {
            return unsafeTransformToList(array, unsafeFunction);
        } catch (Throwable e) { // the function's failure is the caller's, of whatever type
            return ReflectionUtil.throwException(e);
        }
    }

    public static <T, R, E extends Throwable> long[] transformToLongArray(
            Collection<T> collection, UnsafeFunction<T, R, E> unsafeFunction) {
        try {
            return unsafeTransformToLongArray(collection, unsafeFunction);
        } catch (Throwable e) { // the function's failure is the caller's, of whatever type
            return ReflectionUtil.throwException(e);
        }
    }

    public static <T, R, E extends Throwable> List<R> unsafeTransform(
            Collection<T> collection, UnsafeFunction<T, R, E> unsafeFunction) throws E {
        List<R> results = new ArrayList<>();
        if (collection != null) {
            for (T element : collection) {
                R result = unsafeFunction.apply(element);
                if (result != null) {
                    results.add(result);
                }
            }
        }
        return results;
    }

    public static <R, E extends Throwable> R[] unsafeTransform(
            int[] array, UnsafeFunction<Integer, R, E> unsafeFunction, Class<? extends R> clazz) throws E {
        return unsafeTransform(ArrayUtil.toArray(array), unsafeFunction, clazz);
    }

    public static <R, E extends Throwable> R[] unsafeTransform(
            long[] array, UnsafeFunction<Long, R, E> unsafeFunction, Class<? extends R> clazz) throws E {
        return unsafeTransform(ArrayUtil.toArray(array), unsafeFunction, clazz);
    }

    public static <T, R, E extends Throwable> R[] unsafeTransform(
            T[] array, UnsafeFunction<T, R, E> unsafeFunction, Class<? extends R> clazz) throws E {
        return unsafeTransformToArray(list(array), unsafeFunction, clazz);
    }

    public static <T, R, E extends Throwable> R[] unsafeTransformToArray(
            Collection<T> collection, UnsafeFunction<T, R, E> unsafeFunction, Class<? extends R> clazz) throws E {
        @SuppressWarnings("unchecked") // an array of the class
        R[] array = (R[]) Array.newInstance(clazz, 0);
        return unsafeTransform(collection, unsafeFunction).toArray(array);
    }

    public static <T, R, E extends Throwable> int[] unsafeTransformToIntArray(
            Collection<T> collection, UnsafeFunction<T, R, E> unsafeFunction) throws E {
        return unsafeTransform(collection, unsafeFunction).stream()
                .mapToInt(result -> ((Number) result).intValue())
                .toArray();
    }

    public static <R, E extends Throwable> List<R> unsafeTransformToList(
            int[] array, UnsafeFunction<Integer, R, E> unsafeFunction) throws E {
        return unsafeTransform(list(ArrayUtil.toArray(array)), unsafeFunction);
    }

    public static <R, E extends Throwable> List<R> unsafeTransformToList(
            long[] array, UnsafeFunction<Long, R, E> unsafeFunction) throws E {
        return unsafeTransform(list(ArrayUtil.toArray(array)), unsafeFunction);
    }

    public static <T, R, E extends Throwable> List<R> unsafeTransformToList(
            T[] array, UnsafeFunction<T, R, E> unsafeFunction) throws E {
        return unsafeTransform(list(array), unsafeFunction);
    }

    public static <T, R, E extends Throwable> long[] unsafeTransformToLongArray(
            Collection<T> collection, UnsafeFunction<T, R, E> unsafeFunction) throws E {
        return unsafeTransform(collection, unsafeFunction).stream()
                .mapToLong(result -> ((Number) result).longValue())
                .toArray();
    }

    private static <T> List<T> list(T[] array) {
        return array == null ? null : Arrays.asList(array);
    }
}
