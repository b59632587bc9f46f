package org.sluice.engine.internal;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.sluice.api.Fault;
import org.sluice.api.ModuleName;
import org.sluice.api.UpgradeRun;
import org.sluice.api.spi.ModuleDefinition;
import org.sluice.api.spi.ReleaseRecord;
import org.sluice.engine.internal.ModuleEntry.ActiveRun;
import org.sluice.engine.internal.StatusReader.Reading;
import org.sluice.engine.plan.Plan;
import org.sluice.engine.run.Settlement.Settled;
import org.sluice.engine.store.ReleaseStore;
import org.sluice.engine.store.RunRecord;

/**
 * Decides what happens: brings together modules, releases and the database, and starts runs.
 *
 * <p>All methods but {@link #readings}, {@link #store} and {@link #connectedSession} are called on one thread, the same for
 * all of them, which owns every field but {@code readings} and the volatile {@code session}, which it alone writes. Runs are executed by {@code pool}; their ends come back to that thread through {@code
 * thread}.
 */
final class Coordinator {
    private static final Duration READ_RETRY = Duration.ofSeconds(5);

    private final Executor thread;
    private final Executor pool;
    private final Gates gates;
    private final Listeners listeners;
    private final Supplier<Fault> outage;

    private final Recovery recovery;
    private final ModuleEntries entries = new ModuleEntries();
    private final Readings readings;
    private final Following following;
    private volatile Optional<Session> session = Optional.empty();
    private boolean begun;
    private boolean draining;
    private boolean autoRun;
    private boolean perRegistration;

    /**
     * @param thread the thread that owns this object
     * @param pool executes runs
     * @param outage why the releases are not known while there is no session
     */
    Coordinator(Executor thread, Executor pool, Gates gates, Listeners listeners, Supplier<Fault> outage) {
        this.thread = thread;
        this.pool = pool;
        this.gates = gates;
        this.listeners = listeners;
        this.outage = outage;
        this.readings = new Readings(listeners);
        this.recovery = new Recovery(thread, pool);
        this.following = new Following(entries, gates, this::assess);
    }

    /** What is told of modules; may be asked on any thread. */
    Readings readings() {
        return readings;
    }

    /** Follows these settings from now on. */
    void settings(EngineSettings settings) {
        autoRun = settings.autoRun();
        perRegistration = settings.perRegistration();
        entries.all().forEach(ModuleEntry::clearRefusal);
        assessAll();
    }

    void define(ModuleDefinition definition) {
        ModuleEntry entry = entries.get(definition.module());
        entry.define(definition);
        assess(entry);
    }

    void forget(ModuleName module) {
        entries.find(module).ifPresent(entry -> {
            entry.forget();
            assess(entry);
        });
    }

    /** Takes the releases that were read, and lets through what is good. */
    void connected(Session connected, List<ReleaseRecord> releases) {
        session = Optional.of(connected);
        begun = false;
        draining = false;
        entries.all().forEach(ModuleEntry::clearFailure);
        releases.forEach(release -> entries.get(release.module()).record(Optional.of(release)));
        good().forEach(gates::open);
        gates.awaitOpened();
        recover();
    }

    /** Another node has announced something: reads all releases again and follows them, then settles what is left. */
    void reload() {
        readAll();
        recover();
    }

    /** The last holder of the lease has ended without giving it back: settles what it may have left. */
    void abandoned() {
        session.ifPresent(Session::leftSomething);
        recover();
    }

    /** Runs that had broken off were settled: what failed then is now known to be reverted. */
    void settled(List<Settled> runs) {
        runs.stream()
                .filter(settled -> settled.result() == UpgradeRun.Result.REVERTED)
                .flatMap(settled -> entries.find(settled.run().module()).stream())
                .forEach(ModuleEntry::reverted);
    }

    /** Sees what is to be done for all modules. Until then no run begins by itself. */
    void begin() {
        begun = true;
        assessAll();
    }

    /** Asks all runs to end and be reverted, and gives their results. No new ones begin on this database. */
    List<CompletableFuture<UpgradeRun>> stopRuns() {
        draining = true;
        List<ActiveRun> active = entries.runs();
        active.forEach(run -> run.stop().set(true));
        return active.stream().map(ActiveRun::result).toList();
    }

    /** The database has gone: nobody may reach its data, and nothing is known of its releases. */
    void disconnected() {
        session = Optional.empty();
        gates.closeAll();
        entries.all().forEach(entry -> entry.record(Optional.empty()));
        assessAll();
    }

    /** Tells again why the releases are not known. */
    void outageChanged() {
        if (session.isEmpty()) {
            assessAll();
        }
    }

    /** The releases whose data can be used now. */
    List<ReleaseRecord> good() {
        return entries.good();
    }

    /** Starts the module's run, or joins the one that is on. */
    CompletableFuture<UpgradeRun> execute(ModuleName module) {
        ModuleEntry entry = entries.known(module);
        if (entry.run().isPresent()) {
            return entry.run().get().result();
        }
        Reading reading = reading(entry);
        if (draining) {
            throw Failures.of(outage.get());
        }
        Plan plan = reading.plan().orElseThrow(() -> Failures.notUpgradable(reading.status(), "upgrade"));
        return begun(entry, upgrade(plan), false);
    }

    /** Starts to take back the module's last run, which was committed. */
    CompletableFuture<UpgradeRun> undo(ModuleName module) {
        ModuleEntry entry = entries.known(module);
        if (entry.run().isPresent() || draining) {
            throw Failures.notUpgradable(reading(entry).status(), "undo the last upgrade of");
        }
        RunRecord run = connectedSession().undoable(module);
        Job undo = new Job.Undo(run, entries.effects().of(run));
        return begun(entry, undo, true);
    }

    private Job upgrade(Plan plan) {
        return new Job.Upgrade(perRegistration ? plan.beginning() : plan, perRegistration);
    }

    void acceptRepaired(ModuleName module) {
        ModuleEntry entry = entries.known(module);
        Optional<ReleaseRecord> bad =
                entry.release().filter(release -> !release.good() && entry.run().isEmpty());
        ReleaseRecord release =
                bad.orElseThrow(() -> Failures.notUpgradable(reading(entry).status(), "take the data as repaired of"));
        connectedSession().acceptRepaired(release);
        refresh(module);
    }

    /** Reads a module's release again and follows it; what failed before may be tried again. */
    void refresh(ModuleName module) {
        ModuleEntry entry = entries.get(module);
        entry.clearFailure();
        if (entry.run().isEmpty()
                && session.filter(current -> following.read(entry, current.store()))
                        .isPresent()) {
            following.follow(entry);
            assess(entry);
        }
    }

    /** Follows a row that was written from outside of a run, also under the name that it had before. */
    void saved(ReleaseRecord saved) {
        entries.formerNames(saved).forEach(this::refresh);
        refresh(saved.module());
    }

    private void assessAll() {
        entries.all().forEach(this::assess);
    }

    private void assess(ModuleEntry entry) {
        if (!entry.defined() && entry.release().isEmpty() && entry.run().isEmpty()) {
            entries.remove(entry);
            readings.forget(entry.module());
            return;
        }
        Reading reading = reading(entry);
        readings.tell(reading);
        if (autoRun
                && begun
                && !draining
                && session.isPresent()
                && reading.plan().isPresent()
                && entry.failure().isEmpty()) {
            start(entry, upgrade(reading.plan().get()), new CompletableFuture<>(), false);
        }
    }

    private Reading reading(ModuleEntry entry) {
        if (session.isEmpty() && entry.run().isEmpty()) {
            return StatusReader.withoutDatabase(entry, outage.get());
        }
        Reading reading = StatusReader.read(entry);
        return reading.plan()
                .flatMap(plan -> session.flatMap(current -> current.fault(plan)))
                .map(fault -> StatusReader.invalid(entry, fault))
                .orElse(reading);
    }

    private CompletableFuture<UpgradeRun> begun(ModuleEntry entry, Job job, boolean alone) {
        CompletableFuture<UpgradeRun> result = new CompletableFuture<>();
        start(entry, job, result, alone);
        return result;
    }

    private void start(ModuleEntry entry, Job job, CompletableFuture<UpgradeRun> result, boolean alone) {
        Session session = connectedSession();
        ActiveRun run = new ActiveRun(job, result, alone);
        entry.running(run);
        readings.tell(StatusReader.read(entry));
        Runnable waiting = () -> thread.execute(() -> readings.tell(StatusReader.read(entry)));
        RunExecution execution = new RunExecution(session, gates::close, listeners::tell, waiting);
        Optional<ReleaseRecord> recorded = entry.release();
        session.desk().reserve();
        pool.execute(() -> {
            Outcome outcome = Outcome.of(() -> execution.execute(run, recorded));
            session.desk().release();
            thread.execute(() -> finished(entry, run, outcome));
        });
    }

    /**
     * The end of a run. A run that began is not over until its row is known: as long as the database does not give it, the
     * gate stays closed and the row is asked for again.
     */
    private void finished(ModuleEntry entry, ActiveRun run, Outcome outcome) {
        Optional<ReleaseRecord> before = entry.release();
        boolean known = session.filter(current -> following.read(entry, current.store()))
                .isPresent();
        if (!known && session.isPresent() && !draining && outcome.run().isPresent()) {
            CompletableFuture.delayedExecutor(READ_RETRY.toSeconds(), TimeUnit.SECONDS, thread)
                    .execute(() -> finished(entry, run, outcome));
            return;
        }
        try {
            entry.idle();
            outcome.lasting(before, entry.release()).ifPresent(entry::failed);
            if (known && outcome.isUnsettled() && !entry.isBrokenOff()) {
                entry.reverted(); // in the meantime
            }
            if (known) {
                following.follow(entry);
            }
            if (outcome.conflicted() && !run.alone()) {
                goOn(entry, run, true);
            } else if (outcome.failure().isEmpty() && !outcome.isUnsettled()) {
                run.job().completed(entry);
                if (run.job().goesOn()) {
                    goOn(entry, run, false);
                }
            }
            assess(entry);
            recover();
            if (!known || outcome.isRefusedByDatabase()) {
                readLater(entry, outcome);
            }
        } finally {
            if (!entry.run().map(ActiveRun::result).equals(Optional.of(run.result()))) {
                outcome.tell(run.result());
            }
        }
    }

    /**
     * What did not begin may have been announced all the same: its row says so, as soon as the database gives it. What the
     * database did not let begin is tried again then.
     */
    private void readLater(ModuleEntry entry, Outcome outcome) {
        session.ifPresent(current -> CompletableFuture.delayedExecutor(READ_RETRY.toSeconds(), TimeUnit.SECONDS, thread)
                .execute(() -> {
                    if (!session.equals(Optional.of(current)) || entry.run().isPresent()) {
                        return;
                    }
                    if (following.read(entry, current.store())) {
                        if (outcome.isRefusedByDatabase()) {
                            entry.clearFailure();
                        }
                        following.follow(entry);
                        assess(entry);
                        recover();
                    } else {
                        readLater(entry, outcome);
                    }
                }));
    }

    /** Whoever waits for the upgrade waits for all of it: what is done was only its beginning, or an attempt. */
    private void goOn(ModuleEntry entry, ActiveRun before, boolean alone) {
        if (!draining && session.isPresent()) {
            reading(entry).plan().ifPresent(plan -> start(entry, upgrade(plan), before.result(), alone));
        }
    }

    /** Has what is recorded as running, though no run of this node is on, settled. */
    private void recover() {
        session.ifPresent(current -> recovery.begin(current, entries::effects, () -> isLeft(current), reason -> {
            entries.unsettled(reason);
            readAll();
        }));
    }

    private void readAll() {
        session.map(Session::store).ifPresent(following::readAll);
    }

    private boolean isLeft(Session current) {
        return !draining
                && session.filter(now -> now == current).isPresent()
                && (current.isSomethingLeft() || entries.areBrokenOff());
    }

    /** The releases of the connected database. */
    ReleaseStore store() {
        return connectedSession().store();
    }

    /** The connected database; may be asked on any thread. */
    Session connectedSession() {
        return session.orElseThrow(() -> Failures.of(outage.get()));
    }
}
