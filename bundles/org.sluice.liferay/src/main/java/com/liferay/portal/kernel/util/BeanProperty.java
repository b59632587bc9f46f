package com.liferay.portal.kernel.util;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Map;

/** A property of an object, read through its getter. */
final class BeanProperty {
    private BeanProperty() {}

    /** The property as text; the object's own text where the name is null or blank. */
    static String text(Object object, String name) {
        return String.valueOf(object == null || Validator.isNull(name) ? object : value(object, name));
    }

    static Object value(Object object, String name) {
        if (object instanceof Map<?, ?> map) {
            return map.get(name);
        }
        try {
            return getter(object.getClass(), name).invoke(object);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(
                    "Cannot read the property '%s' of '%s'."
                            .formatted(name, object.getClass().getName()),
                    e);
        }
    }

    private static Method getter(Class<?> type, String name) {
        String suffix = StringUtil.upperCaseFirstLetter(name);
        for (Method method : type.getMethods()) {
            boolean named =
                    method.getName().equals("get" + suffix) || method.getName().equals("is" + suffix);
            if (named && method.getParameterCount() == 0) {
                return method;
            }
        }
        throw new IllegalArgumentException("Cannot read the property '%s' of '%s': it has no public method 'get%s'."
                .formatted(name, type.getName(), suffix));
    }
}
