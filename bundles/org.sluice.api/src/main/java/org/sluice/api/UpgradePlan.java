package org.sluice.api;

import java.util.List;

/**
 * The way from a module's recorded version to the one it should have: the shortest, by number of registrations.
 *
 * @param module the module
 * @param from the recorded version, {@code 0.0.0} when there is none
 * @param to the version to reach
 * @param stages the registrations to execute, in order; never empty
 */
public record UpgradePlan(ModuleName module, SchemaVersion from, SchemaVersion to, List<Stage> stages) {
    public UpgradePlan {
        stages = List.copyOf(stages);
    }

    /**
     * One registration of the plan.
     *
     * @param from the version that it starts from
     * @param to the version that it leads to
     * @param steps the names of its steps, in order
     * @param irrevocable what its steps change outside of the database and cannot be taken back, a sentence each
     */
    public record Stage(SchemaVersion from, SchemaVersion to, List<String> steps, List<String> irrevocable) {
        public Stage {
            steps = List.copyOf(steps);
            irrevocable = List.copyOf(irrevocable);
        }

        /** A registration whose steps change nothing outside of the database for good. */
        public Stage(SchemaVersion from, SchemaVersion to, List<String> steps) {
            this(from, to, steps, List.of());
        }
    }

    /** The versions on the way, for example {@code 1.0.0 -> 1.1.0 -> 2.0.0}. */
    public String path() {
        StringBuilder path = new StringBuilder(from.toString());
        stages.forEach(stage -> path.append(" -> ").append(stage.to()));
        return path.toString();
    }

    /** The number of steps in all stages. */
    public int stepCount() {
        return stages.stream().mapToInt(stage -> stage.steps().size()).sum();
    }
}
