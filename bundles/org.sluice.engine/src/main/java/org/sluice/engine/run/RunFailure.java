package org.sluice.engine.run;

import java.util.Optional;
import org.sluice.api.ErrorCode;
import org.sluice.api.SluiceException;
import org.sluice.api.UpgradeRun.Result;
import org.sluice.api.spi.RunConflictException;
import org.sluice.engine.plan.Plan;

/**
 * Why a run was not completed.
 *
 * @param code the kind of error
 * @param problem what could not be done, found and expected
 * @param cause what was thrown; absent when nothing was
 * @param step the step that failed; absent when none did
 * @param sql the statement that failed; absent when none did
 */
record RunFailure(
        ErrorCode code, String problem, Optional<Throwable> cause, Optional<String> step, Optional<String> sql) {
    static RunFailure stopped(Plan plan) {
        return of(
                ErrorCode.RUN_STOPPED,
                "The upgrade of '%s' from '%s' to '%s' was stopped.".formatted(plan.module(), plan.from(), plan.to()));
    }

    /** Of a run that could not begin, or not be recorded. */
    static RunFailure around(Plan plan, Throwable thrown) {
        return new RunFailure(
                conflicting(thrown) ? ErrorCode.RUN_CONFLICT : ErrorCode.RUN_FAILED,
                "Cannot upgrade '%s' from '%s' to '%s': %s"
                        .formatted(plan.module(), plan.from(), plan.to(), StepFailure.reason(thrown)),
                Optional.of(thrown),
                Optional.empty(),
                Optional.empty());
    }

    static boolean conflicting(Throwable thrown) {
        return Causes.of(thrown).stream().anyMatch(RunConflictException.class::isInstance);
    }

    /** As users see it, when it is known what became of the data. */
    SluiceException tell(Plan plan, Result result) {
        SluiceException told = new SluiceException(code, problem, remedy(plan, result), cause.orElse(null))
                .with("module", plan.module().value())
                .with("from", plan.from().toString())
                .with("to", plan.to().toString())
                .with("result", result.name());
        step.ifPresent(name -> told.with("step", name));
        sql.ifPresent(text -> told.with("sql", text));
        return told;
    }

    private String remedy(Plan plan, Result result) {
        String version = plan.from().toString();
        return switch (result) {
            case COMMITTED -> "All the same it is completed and recorded.";
            case REVERTED -> "Schema and data are as they were before, at '%s'. %s".formatted(version, again(plan));
            case FAILED -> "What its statements did is in the database. " + Plan.repairRemedy(plan.module(), version);
            case UNSETTLED -> "What it did is not taken back yet; that is tried again by itself.";
        };
    }

    private String again(Plan plan) {
        return switch (code) {
            case RUN_STOPPED -> "It is executed again at the next start.";
            case RUN_CONFLICT -> "It is executed again when no other upgrade is on.";
            default ->
                "Mend what failed and install the bundle again, or type 'upgrade:execute %s' in the shell."
                        .formatted(plan.module());
        };
    }

    private static RunFailure of(ErrorCode code, String problem) {
        return new RunFailure(code, problem, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
