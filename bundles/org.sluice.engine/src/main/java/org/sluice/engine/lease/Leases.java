package org.sluice.engine.lease;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.sluice.api.ErrorCode;
import org.sluice.api.SluiceException;

/**
 * The lease of a database: the right to upgrade it, which one node has at a time. Only the clock of the database counts.
 * Safe for use by several threads, of which each is another candidate.
 */
public final class Leases {
    private final LeaseDatabase database;
    private final NodeId node;
    private final Timing timing;
    private final FormerSessions former;

    /**
     * @param pool the connections that the lease may use; one at a time for each thread, for a moment
     * @param node the node that wants the lease
     */
    public Leases(DataSource pool, NodeId node, Timing timing) {
        this.database = new LeaseDatabase(pool);
        this.node = node;
        this.timing = timing;
        this.former = new FormerSessions(database, timing.patience());
    }

    /** Who has the lease now; empty when nobody has, or its time is over. */
    public Optional<Holder> holder() {
        return run("read who has the lease", () -> database.call(Leases::readIfThere))
                .flatMap(LeaseRow::holder);
    }

    /**
     * Takes the lease from its holder, whose transactions fail from then on. Its connections are ended by the next
     * {@link #acquire}.
     *
     * @return who had it; empty when nobody had
     * @throws SluiceException with {@code LEASE_HELD} when a transaction of the holder does not end
     */
    public Optional<Holder> breakLease() {
        return run("break the lease", () -> {
            while (true) {
                Optional<LeaseRow> row = database.call(Leases::readIfThere);
                if (row.isEmpty() || vacated(row.get())) {
                    return row.flatMap(LeaseRow::holder);
                }
                // Another one was faster, which the next look shows.
            }
        });
    }

    /**
     * Takes the lease, if nobody has it. When it is granted, no connection of an earlier holder is at work any more.
     *
     * @throws SluiceException with {@code REVERT_FAILED} when a connection of an earlier holder does not end; the lease is
     *     then with nobody
     */
    public Attempt acquire() {
        return run("take the lease", () -> {
            while (true) {
                LeaseRow row = database.call(Leases::readOrMake);
                Optional<Attempt> attempt = row.holder().isPresent() ? refused(row) : taken(row);
                if (attempt.isPresent()) {
                    return attempt.get();
                }
                // Another one was faster or is gone, which the next look shows.
            }
        });
    }

    /** Empty when the holder was not alive, though its time is not over. */
    private Optional<Attempt> refused(LeaseRow row) throws SQLException {
        Holder holder = row.holder().orElseThrow();
        boolean gone = database.call((connection, server) -> holder.since().isBefore(server.dawn()));
        if (!gone) {
            return Optional.of(new Attempt.Refused(holder));
        }
        vacated(row);
        return Optional.empty();
    }

    private boolean vacated(LeaseRow row) throws SQLException {
        try {
            return database.transaction((connection, server) ->
                    LeaseRows.vacate(connection, row.epoch(), row.epoch() + 1, timing.lockSeconds()));
        } catch (SQLException e) {
            throw blocked(row, e);
        }
    }

    /** Empty when the lease was changed since the row was read. */
    private Optional<Attempt> taken(LeaseRow row) throws SQLException {
        long epoch = row.epoch() + 1;
        long start = System.nanoTime();
        boolean taken;
        try {
            taken = database.transaction((connection, server) -> {
                boolean won = LeaseRows.take(connection, server, row.epoch(), node, timing.lockSeconds())
                        && LeaseRows.begin(
                                connection, server, epoch, timing.lifetime().toMillis());
                if (!won) {
                    connection.rollback();
                }
                return won;
            });
        } catch (SQLException e) {
            throw blocked(row, e);
        }
        return taken ? Optional.of(granted(new HeldLease(database, node, timing, epoch, start))) : Optional.empty();
    }

    private Attempt granted(HeldLease lease) throws SQLException {
        try {
            former.end(lease);
            return new Attempt.Granted(lease);
        } catch (SQLException | RuntimeException e) {
            lease.close();
            throw e;
        }
    }

    /**
     * What it means that the row of the lease could not be changed. A holder that is paused in the middle of a transaction
     * keeps the row locked; its right has ended, so its connections may be ended, with which its transactions go.
     */
    private SQLException blocked(LeaseRow row, SQLException e) throws SQLException {
        if (!Statements.isTimeOut(e)) {
            return e;
        }
        former.ask(row.epoch());
        String holder = row.last().map(Holder::describe).orElse("a node that has broken off");
        throw new SluiceException(
                ErrorCode.LEASE_HELD,
                "The right to upgrade this database cannot be taken from %s: a transaction of it did not end within %d s."
                        .formatted(holder, timing.lockSeconds()),
                "It is tried again by itself; end that process, or its connections to the database.",
                e);
    }

    /** Only when it fails is asked whether the tables are there; another node may have made them in between. */
    private static Optional<LeaseRow> readIfThere(Connection connection, Server server) throws SQLException {
        try {
            return LeaseRows.read(connection, server);
        } catch (SQLException e) {
            return LeaseTables.exist(connection) ? LeaseRows.read(connection, server) : Optional.empty();
        }
    }

    private static LeaseRow readOrMake(Connection connection, Server server) throws SQLException {
        Optional<LeaseRow> row = readIfThere(connection, server);
        if (row.isPresent()) {
            return row.get();
        }
        LeaseTables.prepare(connection);
        return LeaseRows.read(connection, server)
                .orElseThrow(() -> new SQLException("The tables Sluice_Lease and Sluice_Pulse lost their row."));
    }

    /** Something with a result. */
    @FunctionalInterface
    private interface Action<T> {
        T run() throws SQLException;
    }

    private static <T> T run(String what, Action<T> action) {
        try {
            return action.run();
        } catch (SQLException e) {
            throw LeaseDatabase.failed(what, e);
        }
    }
}
