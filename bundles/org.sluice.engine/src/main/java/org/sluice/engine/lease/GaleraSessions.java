package org.sluice.engine.lease;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/**
 * Sessions of a Galera cluster, whose session locks are known to one server node only. A session is known by the server node,
 * its number there, and the address of its client: a node that crashed may come back under its old identity and count anew.
 *
 * <p>Only the server node of a session can end it. From any other one it counts as ended, since it cannot do harm any more:
 *
 * <ul>
 *   <li>Changes of the schema have one order in the whole cluster, and so come before whatever the new holder does.
 *   <li>The rows that a transaction of the run has changed are in tables that are kept before it can be committed. To restore one
 *       is a change of the schema, which rolls back every transaction that is open on the table, on every server node.
 *   <li>Transactions of the journal, and the commit of the run, change the row of the lease, and so lose against the new holder.
 *   <li>A node that is alive executes no further statement, for it knows that it did not renew its lease.
 * </ul>
 */
final class GaleraSessions implements Sessions {
    private static final String SELF =
            "select variable_value from information_schema.global_status where variable_name = 'wsrep_gcomm_uuid'";

    /**
     * {@inheritDoc} A statement that is rolled back for the sake of another server node is not repeated there: the table may
     * be restored by then.
     */
    @Override
    public Mark mark(Connection connection) throws SQLException {
        Statements.update(connection, "set session wsrep_retry_autocommit = 0");
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
        if (!self(other).equals(before(mark.serverId(), '/'))) {
            return true;
        }
        return Statements.number(
                        other,
                        "select id from information_schema.processlist where id = ? and host = ?",
                        mark.connectionId(),
                        mark.lockName().substring(mark.lockName().indexOf('@') + 1))
                .isEmpty();
    }

    /** {@inheritDoc} A change of the schema that is under way is not ended, but refused: all server nodes execute it. */
    @Override
    public void end(Connection other, Mark mark) throws SQLException {
        Statements.update(other, "kill connection " + mark.connectionId());
    }

    private static String self(Connection connection) throws SQLException {
        return Statements.one(connection, SELF, row -> row.getString(1))
                .orElseThrow(() -> new SQLException("The server does not tell which node of the cluster it is."));
    }

    private static String before(String text, char end) {
        return text.substring(0, text.indexOf(end));
    }
}
