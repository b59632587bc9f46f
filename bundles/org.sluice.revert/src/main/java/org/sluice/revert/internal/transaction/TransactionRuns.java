package org.sluice.revert.internal.transaction;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.sluice.api.spi.RevertibleRun;
import org.sluice.api.spi.RevertibleRuns;
import org.sluice.revert.internal.Ending;
import org.sluice.revert.internal.Unproven;

/**
 * Runs that are one transaction each. The server takes back what was not committed, sequences included, also after a crash of
 * either side: nothing is noted, copied or kept.
 *
 * <p>Proven on PostgreSQL, from version 10: before, its sequences were not part of a transaction.
 */
public final class TransactionRuns implements RevertibleRuns {
    private static final String PRODUCT = "PostgreSQL";
    private static final int FIRST_VERSION = 10;

    private final Map<Long, Session> leftBehind = new ConcurrentHashMap<>();

    /** Names what is changed; nothing has to be kept for that. */
    @Override
    public Price price(DataSource dataSource, List<String> statements, boolean keep) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            return new Forecast(connection).of(statements);
        }
    }

    /** Begins a run; its caller closes it. */
    @Override
    public RevertibleRun begin(Ticket ticket) throws SQLException {
        Connection connection = ticket.dataSource().getConnection();
        try {
            checkKnown(connection.getMetaData());
            connection.setAutoCommit(true);
            ticket.lease().enlist(connection, ticket.run());
            TransactionRun run =
                    new TransactionRun(ticket, connection, session -> leftBehind.put(ticket.run(), session));
            run.begin();
            return run;
        } catch (SQLException | RuntimeException e) {
            Ending.of(connection);
            throw e;
        }
    }

    /**
     * Makes sure that the server has taken a run back. Of a run of another process that is known already: a lease is taken over
     * only when the sessions of its holder have ended.
     *
     * @throws SQLException when the run's session does not end
     */
    @Override
    public void undo(Ticket ticket) throws SQLException {
        Session session = leftBehind.get(ticket.run());
        if (session != null) {
            session.end(ticket.dataSource());
            leftBehind.remove(ticket.run(), session);
        }
    }

    /** Does nothing: nothing was kept. */
    @Override
    public void forget(Ticket ticket) {
        leftBehind.remove(ticket.run());
    }

    /** Nothing, of any run. */
    @Override
    public List<String> kept(long run, DataSource dataSource) {
        return List.of();
    }

    private static void checkKnown(DatabaseMetaData database) throws SQLException {
        if (!database.getDatabaseProductName().equals(PRODUCT) || database.getDatabaseMajorVersion() < FIRST_VERSION) {
            throw Unproven.failure(
                    database,
                    ("changes of the schema are part of a transaction there, but it is not proven that all else is. That is"
                                    + " known of %s from version %d only")
                            .formatted(PRODUCT, FIRST_VERSION));
        }
    }
}
