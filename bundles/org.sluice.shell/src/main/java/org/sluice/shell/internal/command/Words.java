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

    /** Why modules that are not up to date have no plan. */
    static List<String> hindrances(List<ModuleStatus> modules) {
        return modules.stream().flatMap(status -> hindrance(status).stream()).toList();
    }

    /** Prints how a run ended. */
    static ExitCode tell(UpgradeRun run) {
        UpgradePlan plan = run.plan();
        if (run.failure().isPresent()) {
            System.err.println(run.failure().get().getMessage());
            return ExitCode.worst(
                    Stream.of(ExitCode.FAILED, ExitCode.of(run.failure().get().code())));
        }
        System.out.println("Upgraded " + plan.module() + ": " + plan.path() + " in "
                + run.duration().toMillis() + " ms");
        return ExitCode.FINE;
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
