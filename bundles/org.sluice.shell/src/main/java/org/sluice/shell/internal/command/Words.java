package org.sluice.shell.internal.command;

import java.util.List;
import java.util.stream.Stream;
import org.sluice.api.ModuleStatus;
import org.sluice.api.UpgradePlan;
import org.sluice.api.UpgradeRun;

/** The sentences that several verbs of the scope {@code upgrade} share; scripts made for Liferay look for them. */
final class Words {
    private Words() {}

    static String noneRegistered(String module) {
        return "No upgrade processes registered for " + module;
    }

    static String available(UpgradePlan plan) {
        return "There are upgrade processes available for " + plan.module() + " from " + plan.from() + " to "
                + plan.to();
    }

    /** A plan with every step, and what cannot be taken back. */
    static List<String> steps(UpgradePlan plan) {
        Stream<String> stages = plan.stages().stream()
                .map(stage ->
                        "\t" + stage.from() + " to " + stage.to() + " (REQUIRED): " + String.join(", ", stage.steps()));
        return Stream.of(Stream.of(available(plan) + ":"), stages, irrevocable(plan).stream())
                .flatMap(lines -> lines)
                .toList();
    }

    /** What the plan does for good, outside of the database, even if its run is reverted. */
    static List<String> irrevocable(UpgradePlan plan) {
        return plan.stages().stream()
                .flatMap(stage -> stage.irrevocable().stream())
                .map(sentence -> "\t" + sentence)
                .toList();
    }

    /** Why modules that are not up to date have no plan. */
    static List<String> hindrances(List<ModuleStatus> modules) {
        return modules.stream().flatMap(status -> hindrance(status).stream()).toList();
    }

    /** Prints how a run ended. */
    static ExitCode tell(UpgradeRun run) {
        UpgradePlan plan = run.plan();
        run.failure().ifPresent(failure -> System.err.println(failure.getMessage()));
        if (run.completed()) {
            System.out.println("Upgraded " + plan.module() + ": " + plan.path() + " in "
                    + run.duration().toMillis() + " ms");
        }
        return ExitCode.of(run);
    }

    private static List<String> hindrance(ModuleStatus status) {
        return switch (status.state()) {
            case WAITING ->
                List.of("Unsatisfied components prevent upgrade processes to be registered", "\t" + status.message());
            case BROKEN, UNREACHABLE, INVALID -> List.of(status.message());
            default -> List.of();
        };
    }
}
