package org.sluice.engine.lease;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sluice.api.ErrorCode;
import org.sluice.api.SluiceException;
import org.sluice.api.spi.Lease;
import org.sluice.engine.lease.Sessions.Mark;

/**
 * The lease as its holder has it: renewed in the background until it is closed or lost. Safe for use by several threads.
 *
 * <p>A lease that was lost once stays lost, even where nobody else took it: what was enlisted under it must be ended first,
 * which the next {@link Leases#acquire} does.
 */
public final class HeldLease implements Lease, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(HeldLease.class);
    private static final int ACTIVITY_LENGTH = 1000;
    /** How many changes of the activity may be written for each renewal. */
    private static final int WRITES_PER_RENEWAL = 20;

    private final LeaseDatabase database;
    private final NodeId node;
    private final Timing timing;
    private final long epoch;
    private final Daemon daemon = new Daemon("sluice-lease");
    private final AtomicReference<State> state = new AtomicReference<>(State.HELD);
    private final AtomicBoolean told = new AtomicBoolean(true);
    private volatile String activity = "";
    /** By the clock of this machine that nobody sets, and that runs on while the process is paused. */
    private volatile long renewed;

    private enum State {
        HELD,
        LOST,
        CLOSED
    }

    /** @param start before the statement that made this node the holder, by {@link System#nanoTime} */
    HeldLease(LeaseDatabase database, NodeId node, Timing timing, long epoch, long start) {
        this.database = database;
        this.node = node;
        this.timing = timing;
        this.epoch = epoch;
        this.renewed = start;
        daemon.repeat(timing.renewal(), this::renew);
    }

    @Override
    public long epoch() {
        return epoch;
    }

    /** Tells waiting nodes what is being done; written in the background, at once or a moment later. */
    public void activity(String text) {
        activity = text.substring(0, Math.min(ACTIVITY_LENGTH, text.length()));
        if (told.compareAndSet(true, false)) {
            daemon.later(timing.renewal().dividedBy(WRITES_PER_RENEWAL), this::renew);
        }
    }

    @Override
    public boolean lost() {
        if (System.nanoTime() - renewed > timing.lifetime().toNanos()) {
            lose("it was not renewed for %d s".formatted(timing.lifetime().toSeconds()));
        }
        return state.get() != State.HELD;
    }

    @Override
    public void guard(Connection connection) throws SQLException {
        if (!lost() && !LeaseRows.guard(connection, database.server(connection), epoch, node)) {
            lose("another node has taken it over");
        }
        if (lost()) {
            SluiceException lost = lostError();
            throw new SQLException(lost.problem(), lost);
        }
    }

    /** {@inheritDoc} The session is marked first: a successor takes one that bears no mark any more for ended. */
    @Override
    public void enlist(Connection connection, long run) throws SQLException {
        Mark mark = database.server(connection).sessions().mark(connection);
        database.transaction(connection, (same, server) -> {
            guard(same);
            SessionRows.record(same, mark, epoch, run);
            return mark;
        });
    }

    /**
     * Tells all nodes that there is something new to read: releases, or runs.
     *
     * @return the number that they acknowledge
     * @throws SluiceException with {@code LEASE_LOST} when the lease is lost
     */
    public long announce() {
        try {
            if (!lost()) {
                return database.transaction((connection, server) -> LeaseRows.announce(connection, epoch)
                        .orElseThrow(() -> {
                            lose("another node has taken it over");
                            return lostError();
                        }));
            }
        } catch (SQLException e) {
            throw LeaseDatabase.failed("announce a change to the other nodes", e);
        }
        throw lostError();
    }

    /** Gives the lease back, so that another node can have it at once. One that is lost is left to the next holder. */
    @Override
    public void close() {
        daemon.close();
        if (lost() || !state.compareAndSet(State.HELD, State.CLOSED)) {
            return;
        }
        try {
            database.transaction((connection, server) -> {
                boolean own = LeaseRows.vacate(connection, epoch, epoch, timing.lockSeconds());
                if (own) {
                    SessionRows.deleteOf(connection, epoch);
                }
                return own;
            });
        } catch (SQLException e) {
            LOG.warn(
                    "The lease of the database could not be given back; others have to wait for it for {} s",
                    timing.lifetime().toSeconds(),
                    e);
        }
    }

    SluiceException lostError() {
        return new SluiceException(
                ErrorCode.LEASE_LOST,
                "The right to upgrade this database, number %d, was lost by %s.".formatted(epoch, node.describe()),
                "Its next holder takes back what was not completed; look at 'releases'.");
    }

    private void renew() {
        if (lost()) {
            daemon.close();
            return;
        }
        long start = System.nanoTime();
        told.set(true);
        String now = activity;
        try {
            if (database.call((connection, server) ->
                    LeaseRows.renew(connection, server, epoch, timing.lifetime().toMillis(), now))) {
                renewed = start;
            } else {
                lose("another node has taken it over");
            }
        } catch (SQLException | RuntimeException e) { // an edge: the thread goes on until the lifetime is over
            LOG.debug("The lease of the database could not be renewed", e);
        }
    }

    private void lose(String reason) {
        if (state.compareAndSet(State.HELD, State.LOST)) {
            LOG.warn(
                    "The right to upgrade the database, number {}, was lost by {}: {}", epoch, node.describe(), reason);
        }
    }
}
