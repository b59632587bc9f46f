package org.sluice.tracker.internal.module;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.sluice.api.ModuleName;
import org.sluice.api.spi.ModuleDefinition;

/**
 * Makes a module's definition out of what is said about it. Pure.
 *
 * <p>Of several bundles of one symbolic name only the highest version counts, with all that it says or does not say; its
 * elders are overruled. A bundle that does not resolve counts, too: the data wait for it.
 */
final class Merger {
    private static final BinaryOperator<Origin> YOUNGER = BinaryOperator.maxBy(Origin.PRECEDENCE);

    private Merger() {}

    /**
     * What came of it.
     *
     * @param definition the definition; absent when nobody says anything
     * @param overruled the bundles that do not count
     */
    record Result(Optional<ModuleDefinition> definition, List<Origin> overruled) {}

    static Result merge(ModuleName module, Collection<Contribution> contributions) {
        Map<ModuleName, Origin> counting = new HashMap<>();
        contributions.forEach(said -> counting.merge(said.origin().own(), said.origin(), YOUNGER));
        List<Contribution> heard = contributions.stream()
                .filter(said -> counting.containsValue(said.origin()))
                .toList();
        List<Origin> overruled = contributions.stream()
                .map(Contribution::origin)
                .filter(origin -> !counting.containsValue(origin))
                .distinct()
                .toList();
        return new Result(heard.isEmpty() ? Optional.empty() : Optional.of(define(module, heard)), overruled);
    }

    private static ModuleDefinition define(ModuleName module, List<Contribution> heard) {
        return new ModuleDefinition(
                module,
                heard.stream().flatMap(said -> said.requirement().stream()).findFirst(),
                all(heard, Contribution::registrations),
                all(heard, Contribution::waits),
                all(heard, Contribution::faults));
    }

    private static <T> List<T> all(List<Contribution> heard, Function<Contribution, List<T>> part) {
        return heard.stream().map(part).flatMap(List::stream).toList();
    }
}
