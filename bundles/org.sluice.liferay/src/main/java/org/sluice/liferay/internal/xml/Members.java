package org.sluice.liferay.internal.xml;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which method of dom4j a method of Liferay's XML types is. A method that has none is noticed when this class loads. */
final class Members {
    /** What dom4j does not have. */
    private static final Set<String> OWN = Set.of(
            "accept",
            "compactString",
            "formattedString",
            "sortAttributes",
            "sortElementsByAttribute",
            "sortElementsByChildElement");

    private static final Map<String, String> OTHER_NAMES = Map.of(
            "addDocumentType", "addDocType",
            "getDocumentType", "getDocType",
            "getLocalPart", "getName",
            "getPublicId", "getPublicID",
            "getSystemId", "getSystemID");

    private static final Map<Method, Method> METHODS = Views.TYPES.entrySet().stream()
            .flatMap(types -> Arrays.stream(types.getKey().getMethods()))
            .distinct()
            .filter(method -> !isOwn(method))
            .collect(Collectors.toUnmodifiableMap(method -> method, Members::find));

    private Members() {}

    static boolean isOwn(Method method) {
        return OWN.contains(method.getName());
    }

    static Method of(Method method) {
        Method found = METHODS.get(method);
        if (found == null) {
            throw new IllegalStateException("No method of dom4j is known for '%s'.".formatted(method));
        }
        return found;
    }

    private static Method find(Method method) {
        Class<?>[] parameters =
                Arrays.stream(method.getParameterTypes()).map(Members::theirs).toArray(Class<?>[]::new);
        try {
            return theirs(method.getDeclaringClass())
                    .getMethod(OTHER_NAMES.getOrDefault(method.getName(), method.getName()), parameters);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> theirs(Class<?> type) {
        return Views.TYPES.getOrDefault(type, type);
    }
}
