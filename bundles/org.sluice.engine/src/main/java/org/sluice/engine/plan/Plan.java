package org.sluice.engine.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sluice.api.ErrorCode;
import org.sluice.api.Fault;
import org.sluice.api.ModuleName;
import org.sluice.api.OutsideEffect;
import org.sluice.api.SchemaVersion;
import org.sluice.api.UpgradePlan;
import org.sluice.api.spi.Step;
import org.sluice.engine.graph.Edge;

/**
 * The registrations to execute, with their steps.
 *
 * @param module the module
 * @param from the recorded version, {@code 0.0.0} when there is none
 * @param to the version to reach
 * @param edges the registrations in order, never none
 */
public record Plan(ModuleName module, SchemaVersion from, SchemaVersion to, List<Edge> edges) {
    public Plan {
        edges = List.copyOf(edges);
    }

    /** Whether it is what comes before the first release, and records no version itself. */
    public boolean isCreation() {
        return from.equals(to);
    }

    /** The part of it that its first registration is. */
    public Plan beginning() {
        return isCreation() ? this : new Plan(module, from, edges.get(0).to(), edges.subList(0, 1));
    }

    /** The plan as users see it. */
    public UpgradePlan describe() {
        return new UpgradePlan(module, from, to, edges.stream().map(Plan::stage).toList());
    }

    /**
     * The fault of a plan whose module's name or a version of which cannot be recorded.
     *
     * @param limit how many characters {@code Release_} has room for
     */
    public Optional<Fault> tooLongFor(int limit) {
        return Stream.concat(Stream.of(module.value()), edges.stream().map(edge -> edge.to()
                        .toString()))
                .filter(text -> text.length() > limit)
                .findFirst()
                .map(text -> new Fault(
                        ErrorCode.NAME_TOO_LONG,
                        "Cannot record '%s': it has %d characters, and Release_ has room for %d."
                                .formatted(text, text.length(), limit),
                        "Use a shorter Bundle-SymbolicName or version."));
    }

    /** What a person does about data that a failed run has left behind. */
    public static String repairRemedy(ModuleName module, String version) {
        return "Look at the data, bring them in order for '%s' or restore them, then tell Sluice: ".formatted(version)
                + "type 'upgrade:repaired %s' in the shell.".formatted(module);
    }

    /** One registration of a plan as users see it. */
    public static UpgradePlan.Stage stage(Edge edge) {
        List<Step> steps = edge.registration().steps();
        return new UpgradePlan.Stage(
                edge.from(),
                edge.to(),
                steps.stream().map(Step::name).toList(),
                steps.stream().flatMap(Plan::irrevocable).toList());
    }

    /** The effects outside of the database that can be taken back, the last step's first. */
    public static List<OutsideEffect.Revertible> effects(List<Step> executed) {
        List<OutsideEffect.Revertible> effects = executed.stream()
                .flatMap(step -> step.outsideEffect().stream())
                .filter(OutsideEffect.Revertible.class::isInstance)
                .map(OutsideEffect.Revertible.class::cast)
                .collect(Collectors.toCollection(ArrayList::new));
        Collections.reverse(effects);
        return effects;
    }

    /** All steps, in order. */
    public List<Step> steps() {
        return edges.stream()
                .flatMap(edge -> edge.registration().steps().stream())
                .toList();
    }

    private static Stream<String> irrevocable(Step step) {
        Optional<String> outside = step.outsideEffect()
                .filter(effect -> !(effect instanceof OutsideEffect.Revertible))
                .map(effect -> "Step '%s' changes %s, which cannot be taken back."
                        .formatted(step.name(), effect.outsideEffect()));
        Optional<String> past = step.bypass()
                .map(way -> "Step '%s' may write through %s, past its run, which cannot be taken back."
                        .formatted(step.name(), way));
        return Stream.concat(outside.stream(), past.stream());
    }
}
