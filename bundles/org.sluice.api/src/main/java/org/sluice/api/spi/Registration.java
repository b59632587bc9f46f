package org.sluice.api.spi;

import java.util.List;

/**
 * Steps that lead a module from one version to another, as its author wrote it down: not yet checked.
 *
 * @param from the version that it starts from, as text
 * @param to the version that it leads to, as text
 * @param steps the steps, in order
 * @param source where it comes from, for messages, such as the registrator's class name
 */
public record Registration(String from, String to, List<Step> steps, String source) {
    public Registration {
        steps = List.copyOf(steps);
    }
}
