package com.liferay.petra.reflect;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayDeque;
import java.util.Deque;

/** Which type a class gives for a type parameter of what it extends or implements. */
public class GenericUtil {
    public static Class<?> getGenericClass(Class<?> clazz) {
        return getGenericClass(clazz, 0);
    }

    /** The type at a position of the first parameterized supertype, or Object where there is none. */
    public static Class<?> getGenericClass(Class<?> clazz, int position) {
        Deque<Class<?>> open = new ArrayDeque<>();
        open.add(clazz);
        while (!open.isEmpty()) {
            Class<?> type = open.remove();
            for (Type candidate : supertypes(type)) {
                if (candidate instanceof ParameterizedType found
                        && found.getActualTypeArguments().length > position
                        && found.getActualTypeArguments()[position] instanceof Class<?> argument) {
                    return argument;
                }
                if (candidate instanceof Class<?> further) {
                    open.add(further);
                }
            }
        }
        return Object.class;
    }

    public static Class<?> getGenericClass(Object object) {
        return getGenericClass(object.getClass());
    }

    public static Class<?> getGenericClass(Object object, int position) {
        return getGenericClass(object.getClass(), position);
    }

    public static String getGenericClassName(Object object) {
        return getGenericClass(object).getName();
    }

    private static Iterable<Type> supertypes(Class<?> type) {
        Deque<Type> supertypes = new ArrayDeque<>(java.util.List.of(type.getGenericInterfaces()));
        if (type.getGenericSuperclass() != null) {
            supertypes.add(type.getGenericSuperclass());
        }
        return supertypes;
    }
}
