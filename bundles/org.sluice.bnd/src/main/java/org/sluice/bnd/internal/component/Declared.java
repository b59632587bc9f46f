package org.sluice.bnd.internal.component;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.sluice.bnd.internal.Place;

/**
 * A component as its description declares it.
 *
 * @param name its name
 * @param implementation its class
 * @param provides the interfaces of its service
 * @param properties its properties, as text; a property with several values as a list
 * @param references what it refers to
 * @param place where its class stands
 */
public record Declared(
        String name,
        String implementation,
        List<String> provides,
        Map<String, Object> properties,
        List<Reference> references,
        Place place) {
    public Declared {
        provides = List.copyOf(provides);
        properties = Map.copyOf(properties);
        references = List.copyOf(references);
    }

    /**
     * What a component refers to.
     *
     * @param name the reference's name
     * @param service the interface
     * @param mandatory whether the component waits for it
     * @param target the filter, blank when there is none
     */
    public record Reference(String name, String service, boolean mandatory, String target) {}

    /** A property that has one value; blank when it is not there. */
    public String property(String key) {
        return Objects.requireNonNullElse(properties.get(key), "").toString();
    }
}
