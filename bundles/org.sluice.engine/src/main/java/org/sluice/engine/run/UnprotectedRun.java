package org.sluice.engine.run;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.sluice.api.spi.RevertibleRun;
import org.sluice.api.spi.RevertibleRuns.Ticket;
import org.sluice.api.spi.SqlWork;

/** A run that is not to be reverted: its steps work on the database as it is, as long as its node has the lease. */
final class UnprotectedRun implements RevertibleRun {
    private final Ticket ticket;
    private final EnlistedConnections connections;

    UnprotectedRun(Ticket ticket) {
        this.ticket = ticket;
        this.connections = new EnlistedConnections(ticket);
    }

    @Override
    public DataSource dataSource() {
        return connections;
    }

    @Override
    public void commit(SqlWork work) throws SQLException {
        connections.end();
        try (Connection connection = ticket.dataSource().getConnection()) {
            connection.setAutoCommit(false);
            try {
                ticket.lease().guard(connection);
                work.execute(connection);
                connection.commit();
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
        }
    }

    @Override
    public void close() {
        connections.end();
    }
}
