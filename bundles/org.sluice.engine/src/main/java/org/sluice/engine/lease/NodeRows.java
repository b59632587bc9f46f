package org.sluice.engine.lease;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** The statements on the rows of {@code Sluice_Node}, one method each. */
final class NodeRows {
    /** What {@link #insert} records as acknowledged for a node that is going to read everything after. */
    static final String LATEST = "p.announcement";

    /** The same for one that may have missed something. */
    static final String NOTHING = "0";

    private NodeRows() {}

    /**
     * What a node finds when it looks.
     *
     * @param announced the number of the last announcement
     * @param acknowledged the number that the node has acknowledged; empty when others took it for gone
     * @param abandoned whether the last holder of the lease has ended without giving it back
     */
    record Look(long announced, Optional<Long> acknowledged, boolean abandoned) {}

    /** Whether there is a row now; there is none when nobody has made the row of the lease. */
    static boolean insert(Connection connection, Server server, NodeId node, String acknowledged) throws SQLException {
        return Statements.update(
                        connection,
                        "insert into Sluice_Node (node, host, pid, started, seen, acknowledged) select ?, ?, "
                                + node.pid() + ", " + server.clock() + ", " + server.clock() + ", " + acknowledged
                                + " from Sluice_Lease l join Sluice_Pulse p on p.leaseId = l.leaseId where l.leaseId = 1 and l.format_ = "
                                + LeaseTables.FORMAT,
                        node.id(),
                        node.host())
                == 1;
    }

    static boolean renew(Connection connection, Server server, NodeId node) throws SQLException {
        return Statements.update(
                        connection, "update Sluice_Node set seen = " + server.clock() + " where node = ?", node.id())
                == 1;
    }

    static Optional<Look> look(Connection connection, Server server, NodeId node) throws SQLException {
        return Statements.one(
                connection,
                "select p.announcement, n.acknowledged, case when p.epoch <> 0 and p.expires <= " + server.clock()
                        + " then 1 else 0 end from Sluice_Pulse p left join Sluice_Node n on n.node = ? "
                        + "where p.leaseId = 1",
                row -> {
                    long announced = row.getLong(1);
                    long acknowledged = row.getLong(2);
                    Optional<Long> known = row.wasNull() ? Optional.empty() : Optional.of(acknowledged);
                    return new Look(announced, known, row.getInt(3) == 1);
                },
                node.id());
    }

    static void acknowledge(Connection connection, Server server, NodeId node, long number) throws SQLException {
        Statements.update(
                connection,
                "update Sluice_Node set acknowledged = ?, seen = " + server.clock()
                        + " where node = ? and acknowledged < ?",
                number,
                node.id(),
                number);
    }

    /** Those that have not acknowledged a number, but for one. */
    static List<NodeId> behind(Connection connection, NodeId self, long number) throws SQLException {
        return Statements.all(
                connection,
                "select node, host, pid from Sluice_Node where node <> ? and acknowledged < ? order by host, pid",
                row -> new NodeId(row.getString(1), row.getString(2), row.getLong(3)),
                self.id(),
                number);
    }

    static void deleteSilent(Connection connection, Server server, NodeId self, long silence) throws SQLException {
        Statements.update(
                connection,
                "delete from Sluice_Node where node <> ? and (started < ? or seen + ? < " + server.clock() + ")",
                self.id(),
                server.dawn().toEpochMilli(),
                silence);
    }

    static void delete(Connection connection, NodeId node) throws SQLException {
        Statements.update(connection, "delete from Sluice_Node where node = ?", node.id());
    }
}
