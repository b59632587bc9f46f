package org.sluice.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sluice.engine.Modules.module;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sluice.api.OutsideEffect;
import org.sluice.api.UpgradePlan;
import org.sluice.api.spi.Step;
import org.sluice.api.spi.StepContext;

class PlanTest {
    @Test
    void namesWhatCannotBeTakenBack() {
        ModuleModel model = ModuleModel.of(module().edge("0.0.0", "1.0.0", new Careless("com.example.Careless"))
                .define());

        UpgradePlan plan =
                Planner.assess(model, Optional.empty()).plan().orElseThrow().describe();

        assertThat(plan.stages().get(0).irrevocable())
                .containsExactly(
                        "Step 'com.example.Careless' changes the search index, which cannot be taken back.",
                        "Step 'com.example.Careless' may write through a connection of its own, past its run, which cannot "
                                + "be taken back.");
    }

    private record Careless(String name) implements Step {
        @Override
        public Optional<OutsideEffect> outsideEffect() {
            return Optional.of(() -> "the search index");
        }

        @Override
        public Optional<String> bypass() {
            return Optional.of("a connection of its own");
        }

        @Override
        public void execute(StepContext context) {
            // nothing to do
        }
    }
}
