package org.sluice.liferay.internal.xml;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.dom4j.Attribute;
import org.dom4j.Branch;
import org.dom4j.Element;
import org.dom4j.Node;
import org.jspecify.annotations.Nullable;

/** Orders what an element has. */
final class Sorts {
    private Sorts() {}

    static void attributes(Element element, boolean recursive) {
        List<Attribute> sorted = element.attributes().stream()
                .sorted(Comparator.comparing(Attribute::getQualifiedName))
                .toList();
        sorted.forEach(element::remove);
        sorted.forEach(element::add);
        if (recursive) {
            element.elements().forEach(child -> attributes(child, true));
        }
    }

    /** Puts the elements of a name in the order of a key; they stand behind all other nodes then. */
    static void elements(Branch branch, String name, Function<Element, @Nullable String> key) {
        List<Element> sorted = branch.content().stream()
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .filter(element -> element.getName().equals(name))
                .sorted(Comparator.comparing(key, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
        sorted.forEach(element -> branch.remove((Node) element));
        sorted.forEach(element -> branch.add((Node) element));
    }
}
