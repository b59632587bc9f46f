package org.sluice.bnd.internal.component;

import aQute.bnd.osgi.Instructions;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.osgi.framework.Filter;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.sluice.bnd.internal.component.Declared.Reference;

/**
 * The components that must not wait for their module's data: those that bring the upgrade, those that the author names,
 * and those for which one of these waits.
 */
public final class Ungated {
    /** The instruction that names further components, by name or by class. */
    public static final String INSTRUCTION = "-sluice-ungated";

    private static final Set<String> UPGRADES = Set.of(
            "com.liferay.portal.upgrade.registry.UpgradeStepRegistrator",
            "com.liferay.portal.upgrade.release.SchemaCreator",
            "com.liferay.portal.kernel.upgrade.UpgradeStep");

    private final Map<Declared, Reason> reasons = new LinkedHashMap<>();

    private Ungated() {}

    /**
     * Why a component has no gate.
     *
     * @param text the reason, for people
     * @param chain a component that brings an upgrade, and those through which it waits for this one, itself included;
     *     empty when no upgrade waits
     */
    private record Reason(String text, List<String> chain) {}

    /** Finds them among all components of a bundle. */
    public static Ungated of(List<Declared> all, Instructions named) {
        Ungated ungated = new Ungated();
        ungated.add(all, Ungated::bringsUpgrade, it -> new Reason("brings the upgrade", List.of(it.name())));
        ungated.add(
                all,
                it -> !named.isEmpty() && (named.matches(it.name()) || named.matches(it.implementation())),
                it -> new Reason("named by " + INSTRUCTION, List.of()));
        return ungated;
    }

    public boolean contains(Declared component) {
        return reasons.containsKey(component);
    }

    public boolean isEmpty() {
        return reasons.isEmpty();
    }

    /** From a component that brings an upgrade to this one, for which it waits; empty when no upgrade waits for it. */
    public Optional<List<String>> chainTo(Declared component) {
        return Optional.ofNullable(reasons.get(component)).map(Reason::chain).filter(chain -> !chain.isEmpty());
    }

    /** Each component with the reason, for people. */
    public List<String> describe() {
        return reasons.entrySet().stream()
                .map(entry -> "%s (%s)"
                        .formatted(entry.getKey().name(), entry.getValue().text()))
                .toList();
    }

    private static boolean bringsUpgrade(Declared component) {
        return component.provides().stream().anyMatch(UPGRADES::contains);
    }

    private void add(List<Declared> all, Predicate<Declared> chosen, Function<Declared, Reason> why) {
        Deque<Declared> open = new ArrayDeque<>();
        all.stream()
                .filter(chosen)
                .filter(it -> reasons.putIfAbsent(it, why.apply(it)) == null)
                .forEach(open::add);
        while (!open.isEmpty()) {
            Declared waiting = open.removeFirst();
            List<String> chain = chainTo(waiting).orElse(List.of());
            all.stream()
                    .filter(it -> waiting.references().stream().anyMatch(reference -> satisfies(it, reference)))
                    .filter(it -> reasons.putIfAbsent(it, needed(waiting, chain, it)) == null)
                    .forEach(open::add);
        }
    }

    private static Reason needed(Declared waiting, List<String> chain, Declared component) {
        List<String> longer = chain.isEmpty()
                ? List.of()
                : Stream.concat(chain.stream(), Stream.of(component.name())).toList();
        return new Reason("'" + waiting.name() + "' waits for it", longer);
    }

    private static boolean satisfies(Declared component, Reference reference) {
        return reference.mandatory()
                && component.provides().contains(reference.service())
                && (reference.target().isBlank() || matches(component, reference.target()));
    }

    /** Judged by what the description says; a filter that bnd refuses matches nothing. */
    private static boolean matches(Declared component, String target) {
        Map<String, Object> properties = new HashMap<>(component.properties());
        properties.put("component.name", component.name());
        properties.put("objectClass", component.provides());
        try {
            Filter filter = FrameworkUtil.createFilter(target);
            return filter.matches(properties);
        } catch (InvalidSyntaxException e) {
            return false;
        }
    }
}
