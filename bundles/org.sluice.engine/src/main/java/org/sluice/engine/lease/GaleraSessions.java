package org.sluice.engine.lease;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Sessions of a Galera cluster, which refuses session locks. A session is known by the server node, its number there, and the
 * address of its client: a node that crashed may come back under its old identity and count anew.
 *
 * <p>Only the server node of a session can end it. From any other one it counts as ended when its server node has left
 * the primary component, which can then commit nothing.
 */
final class GaleraSessions implements Sessions {
    private static final String SELF =
            "select variable_value from information_schema.global_status where variable_name = 'wsrep_gcomm_uuid'";
    /** The former needs a plugin, the latter the right to read it. */
    private static final List<String> MEMBERS = List.of(
            "select count(*), coalesce(sum(uuid = ?), 0) from information_schema.wsrep_membership",
            "select count(*), coalesce(sum(node_uuid = ?), 0) from mysql.wsrep_cluster_members");

    @Override
    public Mark mark(Connection connection) throws SQLException {
        String self = self(connection);
        return Statements.one(
                        connection,
                        "select id, host, @@wsrep_node_name from information_schema.processlist where id = connection_id()",
                        row -> new Mark(
                                UUID.randomUUID() + "@" + row.getString(2),
                                self + "/" + row.getString(3),
                                row.getLong(1)))
                .orElseThrow(() -> new SQLException("The session does not see itself in the list of processes."));
    }

    @Override
    public boolean gone(Connection other, Mark mark) throws SQLException {
        String server = before(mark.serverId(), '/');
        if (!self(other).equals(server)) {
            return left(other, server);
        }
        return Statements.number(
                        other,
                        "select id from information_schema.processlist where id = ? and host = ?",
                        mark.connectionId(),
                        mark.lockName().substring(mark.lockName().indexOf('@') + 1))
                .isEmpty();
    }

    @Override
    public void end(Connection other, Mark mark) throws SQLException {
        if (self(other).equals(before(mark.serverId(), '/'))) {
            Statements.update(other, "kill connection " + mark.connectionId());
        }
    }

    private static boolean left(Connection other, String server) throws SQLException {
        SQLException refused = new SQLException("The members of the cluster are not told.");
        for (String members : MEMBERS) {
            try {
                Optional<Boolean> left =
                        Statements.one(other, members, row -> row.getLong(1) > 0 && row.getLong(2) == 0, server);
                return left.orElse(false);
            } catch (SQLException e) {
                refused.addSuppressed(e);
            }
        }
        throw refused;
    }

    private static String self(Connection connection) throws SQLException {
        return Statements.one(connection, SELF, row -> row.getString(1))
                .orElseThrow(() -> new SQLException("The server does not tell which node of the cluster it is."));
    }

    private static String before(String text, char end) {
        return text.substring(0, text.indexOf(end));
    }
}
