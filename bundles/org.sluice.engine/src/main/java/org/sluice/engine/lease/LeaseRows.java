package org.sluice.engine.lease;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/**
 * The statements on the one row of {@code Sluice_Lease} and the one of {@code Sluice_Pulse}, one method each.
 *
 * <p>They are two tables, since the former is locked by every transaction of the holder. Renewals and announcements must not
 * wait for these, nor fail them where a row must not change after a snapshot. Whoever changes both changes {@code Sluice_Lease}
 * first.
 */
final class LeaseRows {
    private static final String OWN = " where leaseId = 1 and epoch = ? and node = ?";

    private LeaseRows() {}

    /** Empty when a row is missing. */
    static Optional<LeaseRow> read(Connection connection, Server server) throws SQLException {
        return Statements.one(
                connection,
                "select l.format_, l.epoch, l.node, l.host, l.pid, l.since, p.seen, p.expires, p.activity, "
                        + server.clock()
                        + " from Sluice_Lease l join Sluice_Pulse p on p.leaseId = l.leaseId where l.leaseId = 1",
                LeaseRows::row);
    }

    /**
     * Makes a node the holder, if the lease is what it was when it was read, with no regard to the pulse.
     *
     * @param seconds how long to wait for a transaction of the former holder
     */
    static boolean take(Connection connection, Server server, long epoch, NodeId node, int seconds)
            throws SQLException {
        return Statements.updateWithin(
                        connection,
                        seconds,
                        "update Sluice_Lease set epoch = epoch + 1, node = ?, host = ?, pid = ?, since = "
                                + server.clock() + " where leaseId = 1 and epoch = ?",
                        node.id(),
                        node.host(),
                        node.pid(),
                        epoch)
                == 1;
    }

    /** Begins a new pulse, if the former one has ended by the clock of the database. */
    static boolean begin(Connection connection, Server server, long epoch, long lifetime) throws SQLException {
        return Statements.update(
                        connection,
                        "update Sluice_Pulse set epoch = ?, seen = " + server.clock() + ", expires = " + server.clock()
                                + " + ?, activity = null where leaseId = 1 and expires <= " + server.clock(),
                        epoch,
                        lifetime)
                == 1;
    }

    static boolean renew(Connection connection, Server server, long epoch, long lifetime, String activity)
            throws SQLException {
        return Statements.update(
                        connection,
                        "update Sluice_Pulse set seen = " + server.clock() + ", expires = " + server.clock()
                                + " + ?, activity = ? where leaseId = 1 and epoch = ?",
                        lifetime,
                        activity,
                        epoch)
                == 1;
    }

    /**
     * Leaves the lease with nobody, if its epoch is what it was. The pulse gets an epoch that nobody has, so that a renewal
     * that is under way finds nothing to renew.
     */
    static boolean vacate(Connection connection, long epoch, long next, int seconds) throws SQLException {
        boolean vacated = Statements.updateWithin(
                        connection,
                        seconds,
                        "update Sluice_Lease set epoch = ?, node = null, host = null, pid = null, since = null "
                                + "where leaseId = 1 and epoch = ?",
                        next,
                        epoch)
                == 1;
        if (vacated) {
            Statements.update(
                    connection, "update Sluice_Pulse set epoch = 0, expires = 0, activity = null where leaseId = 1");
        }
        return vacated;
    }

    /** Whether the node is the holder, and stays it until the transaction ends. */
    static boolean guard(Connection connection, Server server, long epoch, NodeId node) throws SQLException {
        if (server.sharedLock().isEmpty()) {
            return Statements.update(connection, "update Sluice_Lease set guards = guards + 1" + OWN, epoch, node.id())
                    == 1;
        }
        return Statements.number(
                        connection, "select epoch from Sluice_Lease" + OWN + server.sharedLock(), epoch, node.id())
                .isPresent();
    }

    /** The number of the next announcement; empty when the epoch is not that of the holder. */
    static Optional<Long> announce(Connection connection, long epoch) throws SQLException {
        int changed = Statements.update(
                connection,
                "update Sluice_Pulse set announcement = announcement + 1 where leaseId = 1 and epoch = ?",
                epoch);
        return changed == 0
                ? Optional.empty()
                : Statements.number(connection, "select announcement from Sluice_Pulse where leaseId = 1");
    }

    private static LeaseRow row(ResultSet row) throws SQLException {
        if (row.getLong(1) != LeaseTables.FORMAT) {
            throw LeaseTables.unknownFormat(row.getLong(1));
        }
        long now = row.getLong(10);
        String node = row.getString(3);
        if (node == null) {
            return new LeaseRow(row.getLong(2), Optional.empty(), false);
        }
        Holder holder = new Holder(
                new NodeId(node, Optional.ofNullable(row.getString(4)).orElse(""), row.getLong(5)),
                row.getLong(2),
                Instant.ofEpochMilli(row.getLong(6)),
                Instant.ofEpochMilli(row.getLong(7)),
                Instant.ofEpochMilli(now),
                Optional.ofNullable(row.getString(9)).orElse(""));
        return new LeaseRow(row.getLong(2), Optional.of(holder), row.getLong(8) > now);
    }
}
