package org.sluice.engine.internal;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sluice.api.Fault;
import org.sluice.api.ModuleName;
import org.sluice.api.SluiceException;
import org.sluice.api.spi.ReleaseRecord;
import org.sluice.api.spi.RevertibleRuns;
import org.sluice.engine.lease.Attempt;
import org.sluice.engine.lease.Leases;
import org.sluice.engine.lease.NodeId;
import org.sluice.engine.lease.Nodes;
import org.sluice.engine.lease.Timing;
import org.sluice.engine.plan.Plan;
import org.sluice.engine.run.OpenRuns;
import org.sluice.engine.run.RunDatabase;
import org.sluice.engine.run.Settlement;
import org.sluice.engine.run.Settlement.Settled;
import org.sluice.engine.store.ReleaseStore;
import org.sluice.engine.store.RunRecord;
import org.sluice.engine.store.RunStore;

/** The time for which one database is connected. {@link #fault} is used by the coordinator's thread only. */
final class Session implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Session.class);

    private final RunDatabase database;
    private final ReleaseStore store;
    private final NodeId node;
    private final Supplier<EngineSettings> settings;
    private final Nodes nodes;
    private final Leases leases;
    private final LeaseDesk desk;
    private final ReadWriteLock runs = new ReentrantReadWriteLock(true);
    /** Whether runs may be unsettled that no row of Release_ tells of: such as are committed and not tidied up after. */
    private final AtomicBoolean left = new AtomicBoolean();

    private Optional<OptionalInt> nameLimit = Optional.empty();

    /**
     * @param settings asked when a run begins
     * @param open where runs that are on are made known
     * @param settled told what is settled that others have left
     */
    Session(
            DataSource dataSource,
            NodeId node,
            Supplier<EngineSettings> settings,
            RevertibleRuns revertible,
            OpenRuns open,
            Consumer<List<Settled>> settled) {
        RunStore runStore = new RunStore(dataSource);
        this.settings = settings;
        this.database = new RunDatabase(
                dataSource, runStore, revertible, open, () -> settings.get().policy());
        this.store = new ReleaseStore(dataSource);
        this.node = node;
        this.nodes = new Nodes(dataSource, node, Timing.USUAL);
        this.leases = new Leases(dataSource, node, Timing.USUAL);
        this.desk = new LeaseDesk(leases, node, runStore, new Settlement(database), settled);
    }

    DataSource dataSource() {
        return database.dataSource();
    }

    ReleaseStore store() {
        return store;
    }

    RunDatabase database() {
        return database;
    }

    NodeId node() {
        return node;
    }

    /** How long other nodes may take to close their gates, and other sessions to commit. */
    Duration drainPatience() {
        return settings.get().drainTimeout();
    }

    Nodes nodes() {
        return nodes;
    }

    Leases leases() {
        return leases;
    }

    LeaseDesk desk() {
        return desk;
    }

    /** Runs that may be on together hold the one, a run that must be alone the other. */
    ReadWriteLock runs() {
        return runs;
    }

    /** Makes this node known, so that no other one upgrades without waiting for it, and then reads all releases. */
    List<ReleaseRecord> join() {
        nodes.register();
        return store.readAll();
    }

    /** Notes that a run may be unsettled though its release is good. */
    void leftSomething() {
        left.set(true);
    }

    /** Whether a run may be unsettled though its release is good. */
    boolean isSomethingLeft() {
        return left.get();
    }

    /** Settles what others have left; gives why that cannot be done now. */
    Optional<Fault> settle(Effects effects) {
        desk.reserve();
        try {
            if (desk.take(effects) instanceof Attempt.Refused refused) {
                left.set(false); // since who took the lease has settled all
                return Optional.of(LeaseTexts.held(refused.holder()));
            }
            List<RunRecord> waiting = desk.settleLeft(effects);
            left.compareAndSet(true, !waiting.isEmpty());
            return waiting.stream().findFirst().map(LeaseTexts::waitsForBundle);
        } catch (SluiceException e) {
            return Optional.of(e.toFault());
        } finally {
            desk.release();
        }
    }

    /**
     * The module's run that can be undone.
     *
     * @throws SluiceException with {@code UNDO_REFUSED} when there is none, or it may not be undone now
     */
    RunRecord undoable(ModuleName module) {
        RunStore runs = database.runs();
        return Undoable.of(module, runs.kept(), runs.lastCommitted(), settings.get());
    }

    /** Takes a person's word that data are in order: gives up a run that cannot be reverted, and records them as good. */
    void acceptRepaired(ReleaseRecord release) {
        ModuleName module = release.module();
        String version = release.schemaVersion();
        if (release.state() == ReleaseRecord.RUNNING) {
            abandon(module);
        }
        store.read(module)
                .filter(row -> !row.good())
                .ifPresent(row -> store.move(module, version, row.state(), version, ReleaseRecord.GOOD));
    }

    private void abandon(ModuleName module) {
        desk.reserve();
        try {
            desk.abandon(module);
        } finally {
            desk.release();
        }
    }

    /**
     * Why a plan cannot be recorded; asks the database for its limit when the first plan comes. If it does not answer,
     * the run will meet the same error when it begins.
     */
    Optional<Fault> fault(Plan plan) {
        try {
            OptionalInt limit = nameLimit.orElseGet(store::nameLimit);
            nameLimit = Optional.of(limit);
            return limit.isEmpty() ? Optional.empty() : plan.tooLongFor(limit.getAsInt());
        } catch (SluiceException e) {
            LOG.debug("The limit of names in Release_ is not known", e);
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        nodes.close();
    }
}
