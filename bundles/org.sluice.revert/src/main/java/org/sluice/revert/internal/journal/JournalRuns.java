package org.sluice.revert.internal.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import javax.sql.DataSource;
import org.sluice.api.spi.Lease;
import org.sluice.api.spi.RevertibleRun;
import org.sluice.api.spi.RevertibleRuns;
import org.sluice.api.spi.Waiting;
import org.sluice.revert.internal.schema.SchemaObject;
import org.sluice.revert.internal.schema.SchemaObject.Kind;

/** Runs that are reverted by a journal, on one kind of database. Safe for use by several threads. */
public final class JournalRuns implements RevertibleRuns {
    private final JournalDialect dialect;

    /** The claims of the runs under each lease, for as long as somebody has that. */
    private final Map<Lease, Claims> claims = new WeakHashMap<>();

    public JournalRuns(JournalDialect dialect) {
        this.dialect = dialect;
    }

    @Override
    public Price price(DataSource dataSource, List<String> statements, boolean keep) throws SQLException {
        if (statements.isEmpty()) {
            return Price.NOTHING;
        }
        Ticket ticket = new Ticket(0, dataSource, NoLease.READING, Long.MAX_VALUE, List::of, Waiting.SILENT, keep);
        try (JournalConnection reading = JournalConnection.open(ticket, dialect)) {
            return new Forecast(reading.connection(), ticket, dialect).of(statements);
        }
    }

    @Override
    public List<String> writers(DataSource dataSource) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            return dialect.writers(connection);
        }
    }

    @Override
    public Optional<Space> space(DataSource dataSource) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            return dialect.space(connection);
        }
    }

    @Override
    public RevertibleRun begin(Ticket ticket) throws SQLException {
        JournalConnection journal = JournalConnection.open(ticket, dialect);
        try {
            Journal.prepare(journal.connection());
            Claims own = claims(ticket.lease());
            own.enter(ticket.run(), ticket.waiting());
            return new JournalRun(ticket, dialect, journal, RunSession.open(ticket, dialect), own);
        } catch (SQLException | RuntimeException e) {
            journal.close();
            throw e;
        }
    }

    @Override
    public void undo(Ticket ticket) throws SQLException {
        try (JournalConnection journal = JournalConnection.open(ticket, dialect)) {
            Connection connection = journal.connection();
            List<Entry> entries = journal(connection, ticket).entries();
            try {
                new Undo(connection, ticket, dialect).of(entries);
            } catch (SQLException e) {
                String holders = new LockWaits(connection, dialect).holders(e);
                throw holders.isEmpty()
                        ? e
                        : new SQLException(e.getMessage() + ". " + holders + ".", e.getSQLState(), e);
            }
        } finally {
            claims(ticket.lease()).schemaMayHaveChanged();
        }
    }

    @Override
    public void keep(Ticket ticket) {
        claims(ticket.lease()).leave(ticket.run());
    }

    @Override
    public List<String> kept(long run, DataSource dataSource) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (Connection connection = dataSource.getConnection()) {
            for (Entry entry : Journal.entries(connection, run)) {
                String copy = entry.copy().isEmpty() ? "" : " in " + entry.copy();
                lines.add("%d %s %s%s".formatted(entry.number(), entry.kind(), entry.name(), copy));
            }
        }
        return lines;
    }

    @Override
    public void forget(Ticket ticket) throws SQLException {
        try (Connection connection = ticket.dataSource().getConnection()) {
            List<Entry> entries = Journal.entries(connection, ticket.run());
            List<String> copies = entries.stream()
                    .map(Entry::copy)
                    .filter(copy -> !copy.isEmpty())
                    .toList();
            if (!copies.isEmpty()) {
                drop(copies, ticket);
            }
            if (!entries.isEmpty()) {
                journal(connection, ticket).clear();
            }
        }
        claims(ticket.lease()).leave(ticket.run());
    }

    private void drop(List<String> copies, Ticket ticket) throws SQLException {
        try (JournalConnection opened = JournalConnection.open(ticket, dialect)) {
            for (String copy : copies) {
                dialect.drop(opened.connection(), new SchemaObject(Kind.TABLE, copy));
            }
        }
    }

    private static Journal journal(Connection connection, Ticket ticket) {
        return new Journal(connection, ticket.lease(), ticket.run());
    }

    private Claims claims(Lease lease) {
        synchronized (claims) {
            return claims.computeIfAbsent(lease, missing -> new Claims());
        }
    }
}
