package org.sluice.liferay.internal.xml;

import com.liferay.portal.kernel.xml.Node;
import com.liferay.portal.kernel.xml.Visitor;
import java.io.IOException;
import java.io.Serializable;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import org.dom4j.Branch;
import org.dom4j.Element;
import org.jspecify.annotations.Nullable;

/**
 * Shows an object of dom4j as one of Liferay's types: a call goes to dom4j's method of that name, and the few that dom4j does
 * not have are here.
 *
 * @param target the object of dom4j, which can be serialized as the views can
 */
record View(Object target) implements InvocationHandler, Serializable {
    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        Object[] given = arguments == null ? new Object[0] : arguments;
        if (method.getDeclaringClass() == Object.class) {
            return ofObject(method, given);
        }
        if (Members.isOwn(method)) {
            return own(proxy, method.getName(), given);
        }
        try {
            return Views.of(Members.of(method).invoke(target, targets(given)));
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
    }

    private Object ofObject(Method method, Object[] given) {
        return switch (method.getName()) {
            case "equals" -> target.equals(Views.target(given[0]));
            case "hashCode" -> target.hashCode();
            default -> target.toString();
        };
    }

    private @Nullable Object own(Object proxy, String name, Object[] given) throws IOException {
        return switch (name) {
            case "accept" -> Visits.visit((Visitor<?>) given[0], (Node) proxy);
            case "compactString" -> Formats.compact((org.dom4j.Node) target);
            case "formattedString" -> Formats.formatted((org.dom4j.Node) target, given);
            default -> {
                sort(name, given);
                yield null;
            }
        };
    }

    private void sort(String name, Object[] given) {
        switch (name) {
            case "sortAttributes" -> Sorts.attributes((Element) target, (boolean) given[0]);
            case "sortElementsByAttribute" ->
                Sorts.elements((Branch) target, (String) given[0], each -> each.attributeValue((String) given[1]));
            case "sortElementsByChildElement" ->
                Sorts.elements((Branch) target, (String) given[0], each -> each.elementText((String) given[1]));
            default -> throw new IllegalStateException("No body for '%s'.".formatted(name));
        }
    }

    private static @Nullable Object[] targets(Object[] given) {
        return Arrays.stream(given).map(Views::target).toArray();
    }
}
