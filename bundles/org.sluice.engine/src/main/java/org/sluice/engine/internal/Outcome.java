package org.sluice.engine.internal;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.sluice.api.ErrorCode;
import org.sluice.api.SluiceException;
import org.sluice.api.UpgradeRun;
import org.sluice.api.spi.ReleaseRecord;

/**
 * How the execution of a plan ended.
 *
 * @param run what the run did; absent when it could not begin
 * @param refusal why it could not begin; absent when it did
 */
record Outcome(Optional<UpgradeRun> run, Optional<SluiceException> refusal) {
    static Outcome of(Supplier<UpgradeRun> execution) {
        try {
            return new Outcome(Optional.of(execution.get()), Optional.empty());
        } catch (RuntimeException | Error e) { // an edge: the pool's thread would swallow it
            return new Outcome(Optional.empty(), Optional.of(Failures.asSluice(e)));
        }
    }

    /** Why the plan was not completed; absent when it was. */
    Optional<SluiceException> failure() {
        return refusal.or(() -> run.flatMap(UpgradeRun::failure));
    }

    /** Whether it could not begin since the database failed, which it may not do the next time. */
    boolean isRefusedByDatabase() {
        return refusal.filter(
                        cause -> cause.code() == ErrorCode.RELEASES_UNAVAILABLE || cause.code() == ErrorCode.LEASE_LOST)
                .isPresent();
    }

    /** Whether it had to be left to be reverted later. */
    boolean isUnsettled() {
        return run.filter(ended -> ended.result() == UpgradeRun.Result.UNSETTLED)
                .isPresent();
    }

    /** Whether it is to be executed again, alone. */
    boolean conflicted() {
        return failure().filter(cause -> cause.code() == ErrorCode.RUN_CONFLICT).isPresent()
                && run.filter(ended -> ended.result() == UpgradeRun.Result.REVERTED)
                        .isPresent();
    }

    /**
     * The failure that keeps the plan from being executed again by itself. None is a run that was stopped, nor one that
     * could not begin since another process was faster: the row is then another one, and so is the plan.
     */
    Optional<SluiceException> lasting(Optional<ReleaseRecord> before, Optional<ReleaseRecord> after) {
        boolean overtaken = refusal.filter(cause -> cause.code() == ErrorCode.RELEASE_CHANGED)
                .isPresent();
        return failure()
                .filter(cause -> cause.code() != ErrorCode.RUN_STOPPED)
                .filter(cause -> !overtaken || before.equals(after));
    }

    void tell(CompletableFuture<UpgradeRun> result) {
        run.ifPresent(result::complete);
        refusal.ifPresent(result::completeExceptionally);
    }
}
