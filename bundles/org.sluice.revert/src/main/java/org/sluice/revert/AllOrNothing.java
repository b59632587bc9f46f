package org.sluice.revert;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import javax.sql.DataSource;
import org.osgi.service.component.annotations.Component;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sluice.api.spi.RevertibleRun;
import org.sluice.api.spi.RevertibleRuns;
import org.sluice.revert.internal.Method;
import org.sluice.revert.internal.RefusedRuns;
import org.sluice.revert.internal.journal.JournalDialect;
import org.sluice.revert.internal.journal.JournalRuns;
import org.sluice.revert.internal.transaction.TransactionRuns;

/** Makes runs revertable, each in the way that its database allows. Safe for use by several threads. */
@Component(service = RevertibleRuns.class)
public final class AllOrNothing implements RevertibleRuns {
    private static final Logger LOG = LoggerFactory.getLogger(AllOrNothing.class);

    private final Map<DataSource, RevertibleRuns> ways = new WeakHashMap<>();

    @Override
    public Price price(DataSource dataSource, List<String> statements, boolean keep) throws SQLException {
        return way(dataSource).price(dataSource, statements, keep);
    }

    @Override
    public Optional<Space> space(DataSource dataSource) throws SQLException {
        return way(dataSource).space(dataSource);
    }

    @Override
    public List<String> writers(DataSource dataSource) throws SQLException {
        return way(dataSource).writers(dataSource);
    }

    @Override
    public RevertibleRun begin(Ticket ticket) throws SQLException {
        return way(ticket.dataSource()).begin(ticket);
    }

    @Override
    public void undo(Ticket ticket) throws SQLException {
        way(ticket.dataSource()).undo(ticket);
    }

    @Override
    public void keep(Ticket ticket) throws SQLException {
        way(ticket.dataSource()).keep(ticket);
    }

    @Override
    public List<String> kept(long run, DataSource dataSource) throws SQLException {
        return way(dataSource).kept(run, dataSource);
    }

    @Override
    public void forget(Ticket ticket) throws SQLException {
        way(ticket.dataSource()).forget(ticket);
    }

    private RevertibleRuns way(DataSource dataSource) throws SQLException {
        synchronized (ways) {
            RevertibleRuns known = ways.get(dataSource);
            if (known == null) {
                known = find(dataSource);
                ways.put(dataSource, known);
            }
            return known;
        }
    }

    private static RevertibleRuns find(DataSource dataSource) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            if (Method.of(connection) == Method.TRANSACTION) {
                return new TransactionRuns();
            }
            JournalDialect dialect = Journals.of(connection);
            if (!dialect.remark().isEmpty()) {
                LOG.warn("{}", dialect.remark());
            }
            return new JournalRuns(dialect);
        } catch (SQLFeatureNotSupportedException e) {
            return new RefusedRuns(String.valueOf(e.getMessage()));
        }
    }
}
