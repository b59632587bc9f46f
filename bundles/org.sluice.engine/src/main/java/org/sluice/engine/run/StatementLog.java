package org.sluice.engine.run;

import java.sql.SQLException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;
import org.sluice.sql.SchemaChanges;
import org.sluice.sql.trace.StatementObserver;

/**
 * What a step's statements did: the rows that they changed, and for each exception the statement that failed with it, so
 * that an error names its SQL however deep the step has wrapped it. Used by all threads of a step.
 */
final class StatementLog implements StatementObserver {
    private final RunScope run;
    private final LongAdder rows = new LongAdder();
    private final Map<Throwable, String> failures = Collections.synchronizedMap(new IdentityHashMap<>());

    StatementLog(RunScope run) {
        this.run = run;
    }

    @Override
    public void before(String sql) throws SQLException {
        if (run.isStopped()) {
            throw new SQLException("The upgrade was asked to stop, and executes no further statement.", "57014");
        }
        if (run.isOvertaken()) {
            throw new SQLException(
                    "The right to upgrade this database was lost: no further statement is executed.", "57014");
        }
    }

    @Override
    public void finished(String sql, long updateCount) {
        noteSchemaChange(sql);
        rows.add(Math.max(0, updateCount));
    }

    @Override
    public void failed(String sql, SQLException failure) {
        noteSchemaChange(sql); // what a statement did before it failed stays where DDL commits
        failures.put(failure, sql);
    }

    private void noteSchemaChange(String sql) {
        if (SchemaChanges.mayBeIn(sql)) {
            run.schemaMayHaveChanged();
        }
    }

    long rows() {
        return rows.sum();
    }

    /** The statement behind a failure: the first one among its causes that a statement threw. */
    Optional<String> statementBehind(Throwable failure) {
        return Causes.of(failure).stream()
                .flatMap(cause -> Optional.ofNullable(failures.get(cause)).stream())
                .findFirst();
    }
}
