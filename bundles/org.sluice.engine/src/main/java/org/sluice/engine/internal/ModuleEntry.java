package org.sluice.engine.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.sluice.api.ErrorCode;
import org.sluice.api.Fault;
import org.sluice.api.ModuleName;
import org.sluice.api.SluiceException;
import org.sluice.api.UpgradeRun;
import org.sluice.api.spi.ModuleDefinition;
import org.sluice.api.spi.ReleaseRecord;
import org.sluice.engine.plan.ModuleModel;

/** All that the engine knows of one module. Used by the coordinator's thread only. */
final class ModuleEntry {
    /** Refusals that other settings may lift. */
    private static final Set<ErrorCode> OF_SETTINGS =
            Set.of(ErrorCode.COPIES_DO_NOT_FIT, ErrorCode.DRAIN_TIMEOUT, ErrorCode.FOREIGN_WRITERS);

    private final ModuleName module;
    private ModuleModel model;
    /** The same before what comes before the first release was executed. */
    private ModuleModel complete;

    private boolean defined;
    private Optional<ReleaseRecord> release = Optional.empty();
    private Optional<ActiveRun> run = Optional.empty();
    private Optional<SluiceException> failure = Optional.empty();
    private Optional<Fault> unsettled = Optional.empty();

    /**
     * A run that is on.
     *
     * @param job what it does
     * @param result what became of it, once its end is recorded and its status told
     * @param alone whether no other run may be on at the same time
     * @param stop set when it is to end before its next statement, and be reverted
     * @param waits what it waits for before it begins; null when it has begun
     */
    record ActiveRun(
            Job job,
            CompletableFuture<UpgradeRun> result,
            boolean alone,
            AtomicBoolean stop,
            AtomicReference<@Nullable String> waits) {
        ActiveRun(Job job, CompletableFuture<UpgradeRun> result, boolean alone) {
            this(job, result, alone, new AtomicBoolean(), new AtomicReference<>());
        }

        /** What it waits for; empty when it has begun. */
        Optional<String> waitsFor() {
            return Optional.ofNullable(waits.get());
        }
    }

    ModuleEntry(ModuleName module) {
        this.module = module;
        this.complete = undefined(module);
        this.model = complete;
    }

    ModuleName module() {
        return module;
    }

    ModuleModel model() {
        return model;
    }

    boolean defined() {
        return defined;
    }

    /**
     * Takes the definition that the bundles give now. What failed before may be tried again, unless it has left data
     * behind: then the failure says what a person has to mend.
     */
    void define(ModuleDefinition definition) {
        complete = ModuleModel.of(definition);
        model = complete;
        defined = true;
        if (release.map(ReleaseRecord::good).orElse(true)) {
            failure = Optional.empty();
        }
    }

    /** What comes before the first release was executed, and is not to be executed again. */
    void created() {
        model = model.created();
    }

    /** What comes before the first release was taken back, and is to be executed again. */
    void uncreated() {
        model = complete;
    }

    /** The module's bundles have gone; a run that is on ends before its next statement, and is reverted. */
    void forget() {
        complete = undefined(module);
        model = complete;
        defined = false;
        run.ifPresent(active -> active.stop().set(true));
    }

    Optional<ReleaseRecord> release() {
        return release;
    }

    void record(Optional<ReleaseRecord> found) {
        release = found;
        if (found.map(ReleaseRecord::good).orElse(true)) {
            unsettled = Optional.empty();
        }
    }

    /**
     * Takes the row as it was read again; one that was not there before was made by this start of the framework.
     *
     * @return whether it is another one than before
     */
    boolean recordAgain(Optional<ReleaseRecord> found) {
        boolean initial = release.map(ReleaseRecord::initial).orElse(true);
        Optional<ReleaseRecord> before = release;
        record(initial ? found.map(ReleaseRecord::asInitial) : found);
        return !before.equals(release);
    }

    /** Whether the release is recorded as running, though no run of this node is on. */
    boolean isBrokenOff() {
        return run.isEmpty()
                && release.filter(row -> row.state() == ReleaseRecord.RUNNING).isPresent();
    }

    /** Why a run that is recorded as unsettled is not settled yet; forgotten when the release is good. */
    Optional<Fault> unsettled() {
        return unsettled;
    }

    void unsettled(Optional<Fault> reason) {
        unsettled = reason;
    }

    Optional<ActiveRun> run() {
        return run;
    }

    void running(ActiveRun active) {
        run = Optional.of(active);
        failure = Optional.empty();
    }

    void idle() {
        run = Optional.empty();
    }

    /** Why the last run ended early or did not begin; keeps it from being tried again by itself. */
    Optional<SluiceException> failure() {
        return failure;
    }

    void failed(SluiceException cause) {
        failure = Optional.of(cause);
    }

    /** What the last run did was taken back after all. */
    void reverted() {
        failure = failure.map(cause -> Failures.reverted(cause, module));
    }

    void clearFailure() {
        failure = Optional.empty();
    }

    /** Forgets what kept a run from beginning, if that depends on settings: there are other ones. */
    void clearRefusal() {
        failure = failure.filter(cause -> !OF_SETTINGS.contains(cause.code()));
    }

    private static ModuleModel undefined(ModuleName module) {
        return ModuleModel.of(new ModuleDefinition(module, Optional.empty(), List.of(), List.of(), List.of()));
    }
}
