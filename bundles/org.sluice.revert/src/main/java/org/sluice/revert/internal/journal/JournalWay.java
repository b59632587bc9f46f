package org.sluice.revert.internal.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Set;
import org.sluice.api.spi.RevertibleRuns.Ticket;
import org.sluice.api.spi.RunConflictException;
import org.sluice.revert.internal.line.Effect;
import org.sluice.revert.internal.line.Way;

/** How databases behave whose schema changes commit: the changes of rows between two of them are a transaction. */
final class JournalWay implements Way {
    private final Ticket ticket;
    private final JournalDialect dialect;
    private final Guard guard;
    private final RunTransaction transaction;
    private final LockWaits waits;

    /** @param journal the connection of the journal */
    JournalWay(Ticket ticket, JournalDialect dialect, Connection journal, Guard guard, RunTransaction transaction) {
        this.waits = new LockWaits(journal, dialect);
        this.ticket = ticket;
        this.dialect = dialect;
        this.guard = guard;
        this.transaction = transaction;
    }

    @Override
    public Effect prepare(Set<String> texts, Preparation preparation) throws SQLException {
        transaction.requireAlive();
        Effect effect = guard.before(texts, () -> {
            if (transaction.commit()) {
                preparation.committed();
            }
        });
        requireLease(); // last: to wait for claims, and to copy, can take longer than a lease lives
        return effect;
    }

    private void requireLease() throws SQLException {
        if (ticket.lease().lost()) {
            throw new SQLException(
                    "The right to upgrade this database was lost: no further statement is executed.", "57014");
        }
    }

    @Override
    public void begin() throws SQLException {
        transaction.begin();
    }

    @Override
    public void executed(Set<String> texts, Effect effect) {
        guard.finished(texts);
    }

    @Override
    public void failed(Set<String> texts) {
        guard.failed(texts);
    }

    @Override
    public SQLException told(SQLException failure) throws SQLException {
        transaction.failed(failure);
        String holders = waits.holders(failure);
        if (!holders.isEmpty()) {
            failure.setNextException(new SQLException(holders));
        }
        boolean waited =
                dialect.isLockTimeout(failure) && !ticket.othersAtWork().get().isEmpty();
        return waited || RunTransaction.isRollback(failure, dialect)
                ? new RunConflictException(
                        "The run and another session wait for each other, or changed the same: " + failure.getMessage(),
                        failure)
                : failure;
    }

    @Override
    public boolean isolatesFailures() {
        return true;
    }

    @Override
    public boolean keepsLargeObjects() {
        return false;
    }

    @Override
    public boolean mayWriteWhenFetched(Collection<String> texts) {
        return false;
    }
}
