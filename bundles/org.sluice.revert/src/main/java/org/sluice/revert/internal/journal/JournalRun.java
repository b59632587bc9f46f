package org.sluice.revert.internal.journal;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sluice.api.spi.RevertibleRun;
import org.sluice.api.spi.RevertibleRuns.Ticket;
import org.sluice.api.spi.SqlWork;
import org.sluice.revert.internal.line.Handles;
import org.sluice.revert.internal.line.Line;

/** A run whose statements are journalled. Committed and closed by one thread. */
final class JournalRun implements RevertibleRun {
    private static final Logger LOG = LoggerFactory.getLogger(JournalRun.class);

    /** How long a statement has to end when it is asked to, before its connection is ended. */
    private static final long PATIENCE_SECONDS = 10;

    private final Ticket ticket;
    private final JournalDialect dialect;
    private final JournalConnection journal;
    private final RunSession session;
    private final Protection protection;
    private final RunTransaction transaction;
    private final Line line;
    private boolean closed;

    /**
     * Takes both connections over.
     *
     * @param journal the journal's own connection
     * @param session the one of the steps
     */
    JournalRun(Ticket ticket, JournalDialect dialect, JournalConnection journal, RunSession session, Claims claims) {
        this.ticket = ticket;
        this.dialect = dialect;
        this.journal = journal;
        this.session = session;
        this.protection = new Protection(journal.connection(), ticket, dialect, claims);
        this.transaction = new RunTransaction(session.connection(), dialect);
        Guard guard = new Guard(protection, claims, session, new Effects(dialect));
        this.line = new Line(
                session.connection(), new JournalWay(ticket, dialect, journal.connection(), guard, transaction));
    }

    @Override
    public DataSource dataSource() {
        return new Handles(line);
    }

    @Override
    public boolean isKept() {
        return ticket.keep();
    }

    @Override
    public void commit(SqlWork work) throws SQLException {
        line.complete(connection -> {
            protection.requireUnspoilt();
            transaction.begin();
            session.restore();
            ticket.lease().guard(connection);
            work.execute(connection);
            transaction.commit();
        });
        dialect.flush(journal.connection());
    }

    @Override
    public void close() {
        if (!closed) {
            closed = true;
            session.end(hasEnded());
            journal.close();
        }
    }

    private boolean hasEnded() {
        try {
            return line.end(PATIENCE_SECONDS);
        } catch (SQLException e) {
            LOG.debug("A statement of an upgrade could not be asked to stop; its connection is ended", e);
            return false;
        }
    }
}
