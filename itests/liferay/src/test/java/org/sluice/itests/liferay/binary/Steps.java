package org.sluice.itests.liferay.binary;

import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tells the steps among upgrade classes, and makes them. */
final class Steps {
    private static final String STEP = "com.liferay.portal.kernel.upgrade.UpgradeStep";

    private Steps() {}

    /** Whether instances of a class are steps. */
    static boolean isStep(Class<?> type) {
        return !Modifier.isAbstract(type.getModifiers()) && isA(type, STEP);
    }

    private static boolean isA(Class<?> type, String name) {
        return type.getName().equals(name)
                || Arrays.stream(type.getInterfaces()).anyMatch(each -> isA(each, name))
                || (type.getSuperclass() != null && isA(type.getSuperclass(), name));
    }

    /** Why nobody but its own module can make such a step; empty when anybody can. */
    static Optional<String> obstacle(Class<?> step) {
        if (constructor(step).isPresent()) {
            return Optional.empty();
        }
        String constructors = Arrays.stream(step.getDeclaredConstructors())
                .map(each -> Arrays.stream(each.getParameterTypes())
                        .map(Class::getName)
                        .collect(Collectors.joining(", ")))
                .collect(Collectors.joining(") or (", "(", ")"));
        return Optional.of("its constructor takes " + constructors);
    }

    static Object create(Class<?> step) throws ReflectiveOperationException {
        Constructor<?> constructor = constructor(step).orElseThrow();
        constructor.setAccessible(true);
        return constructor.newInstance();
    }

    private static Optional<Constructor<?>> constructor(Class<?> step) {
        return Arrays.stream(step.getDeclaredConstructors())
                .filter(each -> each.getParameterCount() == 0)
                .findFirst();
    }
}
