package org.sluice.revert.internal.transaction;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.sluice.revert.internal.line.Effect;
import org.sluice.revert.internal.line.Way;
import org.sluice.sql.SchemaChanges;

/** How PostgreSQL behaves, where a run is one transaction from its begin to its end. */
final class TransactionWay implements Way {
    private final Connection connection;
    private final Sequences sequences;
    private final Deferrals deferrals;
    private boolean keepsPlans;

    TransactionWay(Connection connection) {
        this.connection = connection;
        this.sequences = new Sequences(connection);
        this.deferrals = new Deferrals(connection);
    }

    @Override
    public Effect prepare(Set<String> texts, Preparation preparation) throws Throwable {
        for (String text : texts) {
            Refusals.check(text);
        }
        if (Reads.only(texts)) {
            return Effect.READS;
        }
        for (String text : texts) {
            List<String> statements = sequences.before(text);
            if (!statements.isEmpty()) {
                preparation.execute(String.join("; ", statements));
                sequences.secured(text);
            }
        }
        return Effect.WRITES;
    }

    /** The driver keeps plans on the server, which fail when a table has changed; in a transaction it cannot try again. */
    @Override
    public void executed(Set<String> texts, Effect effect) throws SQLException {
        if (effect == Effect.READS || texts.stream().noneMatch(SchemaChanges::mayBeIn)) {
            return;
        }
        sequences.schemaChanged();
        deferrals.schemaChanged();
        keepsPlans |= texts.stream().anyMatch(text -> text.stripLeading().regionMatches(true, 0, "prepare", 0, 7));
        if (!keepsPlans) { // else those of the step would go, too
            try (Statement statement = connection.createStatement()) {
                statement.execute("DEALLOCATE ALL");
            }
        }
    }

    @Override
    public SQLException told(SQLException failure) throws SQLException {
        return Failures.translated(failure, connection);
    }

    @Override
    public boolean isolatesFailures() {
        return false;
    }

    @Override
    public boolean keepsLargeObjects() {
        return true;
    }

    @Override
    public boolean mayWriteWhenFetched(Collection<String> texts) {
        return !Reads.only(Set.copyOf(texts));
    }

    @Override
    public void beginsWork() throws SQLException {
        deferrals.checkAtEnd();
    }

    @Override
    public boolean checksAtEnd() {
        return deferrals.any();
    }

    @Override
    public void checkAtEnd() throws SQLException {
        deferrals.checkAtOnce();
    }

    @Override
    public void wentBack() {
        sequences.wentBack();
        deferrals.schemaChanged();
    }
}
