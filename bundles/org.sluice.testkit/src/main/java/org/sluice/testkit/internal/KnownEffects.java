package org.sluice.testkit.internal;

import java.util.List;
import java.util.Optional;
import org.sluice.api.OutsideEffect;
import org.sluice.api.SchemaVersion;
import org.sluice.engine.graph.Edge;
import org.sluice.engine.plan.ModuleModel;
import org.sluice.engine.plan.Plan;
import org.sluice.engine.store.RunRecord;

/** What runs of one module that broke off did outside of the database. */
record KnownEffects(ModuleModel model) {
    /** The effects of all steps of a run's plan, the last one's first. */
    Optional<List<OutsideEffect.Revertible>> of(RunRecord run) {
        if (!run.outside()) {
            return Optional.of(List.of());
        }
        Optional<List<Edge>> way = run.creation()
                ? Optional.of(model.creation())
                : model.graph().shortestPath(SchemaVersion.parse(run.from()), SchemaVersion.parse(run.to()));
        return way.map(edges -> Plan.effects(edges.stream()
                .flatMap(edge -> edge.registration().steps().stream())
                .toList()));
    }
}
