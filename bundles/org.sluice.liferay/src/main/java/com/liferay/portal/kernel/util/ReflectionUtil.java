package com.liferay.portal.kernel.util;

import com.liferay.petra.reflect.GenericUtil;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;

/** Reflection under the name of Liferay 7.0 and 7.1; {@code com.liferay.petra.reflect} does most of the work. */
public class ReflectionUtil extends com.liferay.petra.reflect.ReflectionUtil {
    public static Object arrayClone(Object array) {
        Object copy = java.lang.reflect.Array.newInstance(
                array.getClass().getComponentType(), java.lang.reflect.Array.getLength(array));
        System.arraycopy(array, 0, copy, 0, java.lang.reflect.Array.getLength(array));
        return copy;
    }

    /** The parameterized form of an interface that the object's class implements, or null. */
    public static Type getGenericInterface(Object object, Class<?> interfaceClass) {
        return Arrays.stream(object.getClass().getGenericInterfaces())
                .filter(type -> type instanceof ParameterizedType found && found.getRawType() == interfaceClass)
                .findFirst()
                .orElse(null);
    }

    public static Class<?> getGenericSuperType(Class<?> clazz) {
        return GenericUtil.getGenericClass(clazz);
    }

    public static Class<?>[] getParameterTypes(Object[] arguments) {
        return Arrays.stream(arguments)
                .map(argument -> argument == null ? null : argument.getClass())
                .toArray(Class<?>[]::new);
    }

    /** The public methods and those that the class itself declares. */
    public static Set<Method> getVisibleMethods(Class<?> clazz) {
        Set<Method> methods = new LinkedHashSet<>(Arrays.asList(clazz.getMethods()));
        methods.addAll(Arrays.asList(clazz.getDeclaredMethods()));
        return methods;
    }

    @SuppressWarnings("DoNotCallSuggester") // old class files may call it
    public static Field unfinalField(Field field) throws Exception {
        throw new UnsupportedOperationException(
                "Cannot make the field '%s' writable: the JDK has not allowed it since Java 12.".formatted(field));
    }
}
