package org.sluice.engine.lease;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sluice.api.ErrorCode;
import org.sluice.api.SluiceException;
import org.sluice.api.spi.Waiting;

/**
 * The nodes that use a database, and what they tell each other: that there is something new to read, and that it was read.
 * Safe for use by several threads.
 */
public final class Nodes implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Nodes.class);
    /** How often is looked whether others have acknowledged, for each of their polls. */
    private static final int LOOKS_PER_POLL = 8;

    private final LeaseDatabase database;
    private final NodeId node;
    private final Timing timing;
    private final Daemon poll = new Daemon("sluice-nodes");
    /** Another thread than {@link #poll}: a node that takes long to read must not be taken for one that is gone. */
    private final Daemon reading = new Daemon("sluice-announcements");

    private final AtomicBoolean busy = new AtomicBoolean();
    /** Used by the polling thread only. */
    private long renewed;

    /** @param pool the connections that may be used; one at a time for each thread, for a moment */
    public Nodes(DataSource pool, NodeId node, Timing timing) {
        this.database = new LeaseDatabase(pool);
        this.node = node;
        this.timing = timing;
    }

    /** Who is told of announcements. */
    @FunctionalInterface
    public interface Changes {
        /**
         * Reads what is new. The number is acknowledged when this returns; when it throws, it is called again.
         *
         * @param number of the last announcement; some in between may never be told
         */
        void announced(long number);
    }

    /**
     * Makes this node known. It must read releases after that: all that was announced before counts as acknowledged. May
     * be called again.
     */
    public void register() {
        try {
            database.call(this::registered);
        } catch (SQLException e) {
            throw LeaseDatabase.failed("make this node known to others", e);
        }
    }

    /**
     * Follows announcements in the background, through outages of the database, until it is closed.
     *
     * @param abandoned told, at each look until somebody has taken the lease, that its last holder has ended without giving
     *     it back, and may have left something
     */
    public void follow(Changes changes, Runnable abandoned) {
        renewed = System.nanoTime();
        poll.repeat(timing.poll(), () -> look(changes, abandoned));
    }

    /**
     * Waits until every other node has acknowledged an announcement. Nodes that were not seen for long are forgotten.
     *
     * @param waiting told for which nodes
     * @throws SluiceException with {@code DRAIN_TIMEOUT} when one takes longer, with {@code RUN_STOPPED} when the waiting
     *     was ended
     */
    public void awaitAcknowledged(long number, Duration patience, Waiting waiting) {
        long start = System.nanoTime();
        List<NodeId> behind = behind(number);
        while (!behind.isEmpty()) {
            if (waiting.isStopped()) {
                throw stopped(behind);
            }
            if (System.nanoTime() - start > patience.toNanos()) {
                throw timedOut(behind, patience);
            }
            waiting.tell(Optional.of("%s to close its gates".formatted(names(behind))));
            Pauses.pause(timing.poll().dividedBy(LOOKS_PER_POLL));
            behind = behind(number);
        }
        waiting.tell(Optional.empty());
    }

    /** Ends the following, and tells the others that they need not wait for this node. */
    @Override
    public void close() {
        poll.close();
        reading.close();
        poll.join();
        try {
            database.call((connection, server) -> {
                NodeRows.delete(connection, node);
                return node;
            });
        } catch (SQLException e) {
            LOG.debug("The row of this node could not be deleted; others will forget it", e);
        }
    }

    /** The ordinary case is one statement; only when it fails is asked why. */
    private boolean registered(Connection connection, Server server) throws SQLException {
        try {
            if (NodeRows.insert(connection, server, node, NodeRows.LATEST)) {
                return true;
            }
        } catch (SQLException e) {
            if (LeaseTables.exist(connection) && NodeRows.renew(connection, server, node)) {
                return true;
            }
        }
        LeaseTables.prepare(connection);
        LeaseRows.read(connection, server); // refuses a format that is not known
        return NodeRows.insert(connection, server, node, NodeRows.LATEST);
    }

    private void look(Changes changes, Runnable abandoned) {
        try {
            database.call((connection, server) -> {
                renew(connection, server);
                NodeRows.look(connection, server, node).ifPresent(look -> {
                    begin(look, changes);
                    if (look.abandoned()) {
                        abandoned.run();
                    }
                });
                return true;
            });
        } catch (SQLException | RuntimeException e) { // an edge: the next look is due soon
            LOG.debug("Announcements of other nodes could not be read", e);
        }
    }

    /** A node that others took for gone may have missed something. */
    private void renew(Connection connection, Server server) throws SQLException {
        long now = System.nanoTime();
        if (now - renewed >= timing.renewal().minus(timing.poll()).toNanos()) {
            if (!NodeRows.renew(connection, server, node)) {
                NodeRows.insert(connection, server, node, NodeRows.NOTHING);
            }
            renewed = now;
        }
    }

    private void begin(NodeRows.Look look, Changes changes) {
        boolean news =
                look.acknowledged().filter(known -> known < look.announced()).isPresent();
        if (news && busy.compareAndSet(false, true)) {
            reading.later(Duration.ZERO, () -> read(look.announced(), changes));
        }
    }

    private void read(long number, Changes changes) {
        try {
            changes.announced(number);
            database.transaction((connection, server) -> {
                NodeRows.acknowledge(connection, server, node, number);
                return number;
            });
        } catch (SQLException | RuntimeException e) { // an edge: it is not acknowledged, and so told again
            LOG.warn("What another node has announced with number {} could not be read; trying again", number, e);
        } finally {
            busy.set(false);
        }
    }

    private List<NodeId> behind(long number) {
        try {
            return database.transaction((connection, server) -> {
                NodeRows.deleteSilent(connection, server, node, timing.silence().toMillis());
                return NodeRows.behind(connection, node, number);
            });
        } catch (SQLException e) {
            throw LeaseDatabase.failed("read which nodes have closed their gates", e);
        }
    }

    private static SluiceException stopped(List<NodeId> behind) {
        return new SluiceException(
                ErrorCode.RUN_STOPPED,
                "The upgrade was stopped while it waited for %s to close its gates.".formatted(names(behind)),
                "Nothing was changed; upgrade the module again.");
    }

    private static String names(List<NodeId> nodes) {
        return nodes.stream().map(NodeId::describe).collect(Collectors.joining(", "));
    }

    private static SluiceException timedOut(List<NodeId> behind, Duration patience) {
        String nodes = names(behind);
        return new SluiceException(
                        ErrorCode.DRAIN_TIMEOUT,
                        "Cannot upgrade: %s did not close the gate within %d s.".formatted(nodes, patience.toSeconds()),
                        "See what takes long there to be deactivated, or stop it; then upgrade again.")
                .with("nodes", nodes);
    }
}
