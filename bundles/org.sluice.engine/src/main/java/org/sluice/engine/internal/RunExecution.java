package org.sluice.engine.internal;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sluice.api.ErrorCode;
import org.sluice.api.ModuleName;
import org.sluice.api.SluiceException;
import org.sluice.api.UpgradeEvent;
import org.sluice.api.UpgradeRun;
import org.sluice.api.spi.ReleaseRecord;
import org.sluice.api.spi.Waiting;
import org.sluice.engine.internal.ModuleEntry.ActiveRun;
import org.sluice.engine.lease.HeldLease;
import org.sluice.engine.run.ForeignWriters;
import org.sluice.engine.run.PlanRunner.Permit;
import org.sluice.engine.run.RunGate;

/**
 * Executes a run on a thread of the pool: waits for the lease, then for the nodes, then lets the plan run.
 *
 * @param session the database
 * @param gate closes the gates of this node
 * @param events told what happens
 * @param waiting told when what the run waits for has changed
 */
record RunExecution(Session session, RunGate gate, Consumer<UpgradeEvent> events, Runnable waiting) {
    private static final long LOOK_MILLIS = 500;
    private static final Logger LOG = LoggerFactory.getLogger(RunExecution.class);

    /** Executes a run for which the lease is reserved. */
    UpgradeRun execute(ActiveRun run, Optional<ReleaseRecord> recorded) {
        HeldLease lease = session.desk()
                .await(
                        run.stop()::get,
                        holder -> waits(run, Optional.of(LeaseTexts.held(holder).problem())));
        Lock place = run.alone() ? session.runs().writeLock() : session.runs().readLock();
        enter(place, run);
        try {
            waits(run, Optional.empty());
            Permit permit = new Permit(
                    lease,
                    session.node().describe(),
                    run.stop()::get,
                    other -> waits(run, other.map("The upgrade waits for %s, and goes on by itself."::formatted)));
            return run.job()
                    .execute(
                            session.database(),
                            module -> close(module, lease, permit),
                            event -> tell(event, lease),
                            recorded,
                            permit);
        } finally {
            place.unlock();
            announceEnd(lease);
        }
    }

    /** Waits until runs that exclude this one have ended. */
    private void enter(Lock place, ActiveRun run) {
        try {
            while (!place.tryLock(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
                if (run.stop().get()) {
                    throw new SluiceException(
                            ErrorCode.RUN_STOPPED,
                            "The upgrade of '%s' was stopped while it waited for other upgrades of this node."
                                    .formatted(run.job().module()),
                            "Nothing was changed; upgrade the module again.");
                }
                waits(
                        run,
                        Optional.of(
                                "Other upgrades of this node have to end before, since this one must be alone or one of them is."));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for other upgrades of this node.", e);
        }
    }

    /** What became of the run is known whether or not others can be told; they look by themselves, too. */
    private static void announceEnd(HeldLease lease) {
        try {
            lease.announce();
        } catch (SluiceException e) {
            LOG.debug("The end of a run could not be announced", e);
        }
    }

    private void close(ModuleName module, HeldLease lease, Waiting waiting) {
        gate.close(module);
        session.nodes().awaitAcknowledged(lease.announce(), session.drainPatience(), waiting);
        new ForeignWriters(session.database()).await(module, session.drainPatience(), waiting);
    }

    private void tell(UpgradeEvent event, HeldLease lease) {
        if (event instanceof UpgradeEvent.StepStarted step) {
            lease.activity("%s, %s -> %s, %s"
                    .formatted(step.module(), step.stage().from(), step.stage().to(), step.step()));
        }
        if (event instanceof UpgradeEvent.Problem) {
            session.leftSomething();
        }
        events.accept(event);
    }

    private void waits(ActiveRun run, Optional<String> reason) {
        Optional<String> before = run.waitsFor();
        run.waits().set(reason.orElse(null));
        if (!before.equals(reason)) {
            waiting.run();
        }
    }
}
