package org.sluice.engine.internal;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.sluice.api.ErrorCode;
import org.sluice.api.ModuleName;
import org.sluice.api.SluiceException;
import org.sluice.engine.lease.Attempt;
import org.sluice.engine.lease.HeldLease;
import org.sluice.engine.lease.Holder;
import org.sluice.engine.lease.Leases;
import org.sluice.engine.lease.NodeId;
import org.sluice.engine.lease.Pauses;
import org.sluice.engine.run.Settlement;
import org.sluice.engine.run.Settlement.Settled;
import org.sluice.engine.store.RunRecord;
import org.sluice.engine.store.RunStore;

/**
 * Shares the one lease of this node between its runs: taken when the first of them needs it, given back after the last.
 * Whoever takes it settles what earlier holders have left before anything new begins.
 *
 * <p>Safe for use by several threads; {@code this} guards the lease, for as long as it takes to settle. Reservations are not
 * guarded by it, so that the coordinator's thread never waits for that.
 */
final class LeaseDesk {
    private static final Duration POLL = Duration.ofSeconds(1);

    private final Leases leases;
    private final NodeId node;
    private final RunStore runs;
    private final Settlement settlement;
    private final Consumer<List<Settled>> settled;

    private Optional<HeldLease> held = Optional.empty();
    private final AtomicInteger reservations = new AtomicInteger();

    /**
     * @param node this node
     * @param settled told what earlier holders had left, after it is settled
     */
    LeaseDesk(Leases leases, NodeId node, RunStore runs, Settlement settlement, Consumer<List<Settled>> settled) {
        this.leases = leases;
        this.node = node;
        this.runs = runs;
        this.settlement = settlement;
        this.settled = settled;
    }

    /** Announces that somebody is going to need the lease, so that it is not given back before. */
    void reserve() {
        reservations.incrementAndGet();
    }

    /** Ends a reservation; with the last one the lease is given back. */
    void release() {
        if (reservations.decrementAndGet() == 0) {
            giveBackUnlessReserved();
        }
    }

    private synchronized void giveBackUnlessReserved() {
        if (reservations.get() == 0) {
            giveBack();
        }
    }

    /**
     * Takes the lease, if nobody else has it, and settles what is unsettled. For whoever has a reservation.
     *
     * @param effects what runs that broke off did outside of the database
     * @return the lease, or who has it
     * @throws SluiceException when something cannot be settled, or the database refuses
     */
    synchronized Attempt take(Effects effects) {
        if (held.filter(lease -> !lease.lost()).isPresent()) {
            return new Attempt.Granted(held.get());
        }
        giveBack();
        runs.prepare();
        Attempt attempt = acquire();
        if (attempt instanceof Attempt.Granted granted) {
            held = Optional.of(granted.lease());
            try {
                settled.accept(settlement.settleAll(granted.lease(), effects::of));
            } catch (RuntimeException e) {
                giveBack();
                throw e;
            }
        }
        return attempt;
    }

    /**
     * Settles, under the lease that is taken, what a run of this node has left though others are on.
     *
     * @return what waits for something else
     */
    synchronized List<RunRecord> settleLeft(Effects effects) {
        held.ifPresent(lease -> settled.accept(settlement.settleLeft(lease, effects::of)));
        return settlement.left();
    }

    /**
     * Takes the lease and waits for it as long as somebody else has it. For whoever has a reservation.
     *
     * @param stop ends the waiting
     * @param waiting told, again and again, who has it
     * @throws SluiceException with {@code RUN_STOPPED} when the waiting was ended
     */
    HeldLease await(BooleanSupplier stop, Consumer<Holder> waiting) {
        while (!stop.getAsBoolean()) {
            Attempt attempt = take(Effects.UNKNOWN);
            if (attempt instanceof Attempt.Granted granted) {
                return granted.lease();
            }
            waiting.accept(((Attempt.Refused) attempt).holder());
            Pauses.pause(POLL);
        }
        throw new SluiceException(
                ErrorCode.RUN_STOPPED,
                "The upgrade was stopped while it waited for the lease of the database.",
                "Nothing was changed; upgrade the module again.");
    }

    /**
     * Gives up the runs of a module that cannot be reverted. For whoever has a reservation.
     *
     * @throws SluiceException with {@code LEASE_HELD} when another node has the lease
     */
    synchronized void abandon(ModuleName module) {
        if (held.filter(lease -> !lease.lost()).isEmpty()) {
            giveBack();
            held = Optional.of(granted(acquire()));
        }
        HeldLease lease = held.get();
        runs.unsettled().stream()
                .filter(run -> run.module().equals(module))
                .forEach(run -> settlement.abandon(lease, run));
    }

    private static HeldLease granted(Attempt attempt) {
        if (attempt instanceof Attempt.Granted granted) {
            return granted.lease();
        }
        throw Failures.of(LeaseTexts.held(((Attempt.Refused) attempt).holder()));
    }

    /** A lease that this node has, and that is not held here, could not be given back: nobody works under it. */
    private Attempt acquire() {
        Attempt attempt = leases.acquire();
        if (attempt instanceof Attempt.Refused refused
                && refused.holder().node().equals(node)) {
            leases.breakLease();
            return leases.acquire();
        }
        return attempt;
    }

    private void giveBack() {
        held.ifPresent(HeldLease::close);
        held = Optional.empty();
    }
}
