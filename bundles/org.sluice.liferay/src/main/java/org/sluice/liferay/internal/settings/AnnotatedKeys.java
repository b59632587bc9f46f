package org.sluice.liferay.internal.settings;

import com.liferay.portal.kernel.settings.Settings;
import com.liferay.portal.kernel.settings.SettingsDescriptor;
import java.beans.Introspector;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The keys of a class's getters.
 *
 * @param getAllKeys all of them
 * @param getMultiValuedKeys those whose getters give arrays
 */
record AnnotatedKeys(Set<String> getAllKeys, Set<String> getMultiValuedKeys) implements SettingsDescriptor {
    static AnnotatedKeys of(Class<?> type) {
        return new AnnotatedKeys(
                keys(type, method -> true), keys(type, method -> method.getReturnType() == String[].class));
    }

    private static Set<String> keys(Class<?> type, Predicate<Method> wanted) {
        return Arrays.stream(type.getMethods())
                .filter(AnnotatedKeys::isGetter)
                .filter(wanted)
                .map(AnnotatedKeys::key)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isGetter(Method method) {
        Settings.@Nullable Property property = method.getAnnotation(Settings.Property.class);
        return method.getDeclaringClass() != Object.class
                && !Modifier.isStatic(method.getModifiers())
                && method.getParameterCount() == 0
                && (method.getName().matches("get.+") || method.getName().matches("is.+"))
                && (property == null || !property.ignore());
    }

    private static String key(Method method) {
        Settings.@Nullable Property property = method.getAnnotation(Settings.Property.class);
        return property == null || property.name().isEmpty()
                ? Introspector.decapitalize(method.getName().replaceFirst("get|is", ""))
                : property.name();
    }
}
