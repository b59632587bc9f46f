package org.sluice.engine.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sluice.api.ModuleName;
import org.sluice.api.OutsideEffect;
import org.sluice.api.SchemaVersion;
import org.sluice.api.spi.Step;
import org.sluice.engine.graph.Edge;
import org.sluice.engine.plan.ModuleModel;
import org.sluice.engine.plan.Plan;
import org.sluice.engine.store.RunRecord;

/**
 * What the steps of runs that broke off did outside of the database, as far as their bundles are there to say it.
 *
 * @param modules what is known of modules
 */
record Effects(Map<ModuleName, ModuleModel> modules) {
    /** For who does not want to wait for bundles. */
    static final Effects UNKNOWN = new Effects(Map.of());

    Effects {
        modules = Map.copyOf(modules);
    }

    /** The effects of all steps of a run's plan, the last one's first; empty when the way is not registered now. */
    Optional<List<OutsideEffect.Revertible>> of(RunRecord run) {
        if (!run.outside()) {
            return Optional.of(List.of());
        }
        return Optional.ofNullable(modules.get(run.module()))
                .flatMap(model -> steps(model, run))
                .map(Plan::effects);
    }

    private static Optional<List<Step>> steps(ModuleModel model, RunRecord run) {
        Optional<List<Edge>> way = run.creation()
                ? Optional.of(model.creation()).filter(edges -> !edges.isEmpty())
                : model.graph().shortestPath(SchemaVersion.parse(run.from()), SchemaVersion.parse(run.to()));
        return way.map(edges -> edges.stream()
                .flatMap(edge -> edge.registration().steps().stream())
                .toList());
    }
}
