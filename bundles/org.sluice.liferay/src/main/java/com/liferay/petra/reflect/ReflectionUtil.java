package com.liferay.petra.reflect;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;

/** Reaches fields and methods that are not public, and throws what is not declared. */
public class ReflectionUtil {
    public static Field getDeclaredField(Class<?> clazz, String name) throws Exception {
        Field field = clazz.getDeclaredField(name);
        field.setAccessible(true);
        return field;
    }

    public static Field[] getDeclaredFields(Class<?> clazz) throws Exception {
        Field[] fields = clazz.getDeclaredFields();
        for (Field field : fields) {
            field.setAccessible(true);
        }
        return fields;
    }

    public static Method getDeclaredMethod(Class<?> clazz, String name, Class<?>... parameterTypes) throws Exception {
        Method method = clazz.getDeclaredMethod(name, parameterTypes);
        method.setAccessible(true);
        return method;
    }

    public static Class<?>[] getInterfaces(Object object) {
        return getInterfaces(object, null);
    }

    public static Class<?>[] getInterfaces(Object object, ClassLoader classLoader) {
        return getInterfaces(object, classLoader, ReflectionUtil::throwException);
    }

    /** All interfaces of an object, as the class loader knows them; a name that it does not know goes to the consumer. */
    public static Class<?>[] getInterfaces(
            Object object, ClassLoader classLoader, Consumer<ClassNotFoundException> classNotFoundHandler) {
        Set<Class<?>> interfaces = new LinkedHashSet<>();
        for (Class<?> type = object.getClass(); type != null; type = type.getSuperclass()) {
            for (Class<?> found : type.getInterfaces()) {
                try {
                    interfaces.add(classLoader == null ? found : classLoader.loadClass(found.getName()));
                } catch (ClassNotFoundException e) {
                    classNotFoundHandler.accept(e);
                }
            }
        }
        return interfaces.toArray(new Class<?>[0]);
    }

    /** Throws, checked or not, what the method that calls it does not declare; there is never a value. */
    @SuppressWarnings("TypeParameterUnusedInFormals") // Liferay's signature: it fits wherever a value is expected
    public static <T> T throwException(Throwable throwable) {
        return ReflectionUtil.<T, RuntimeException>thrown(throwable);
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // the type is erased: that is how it gets through
    private static <T, E extends Throwable> T thrown(Throwable throwable) throws E {
        throw (E) throwable;
    }
}
