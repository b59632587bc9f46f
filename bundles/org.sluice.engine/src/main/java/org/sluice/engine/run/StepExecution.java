package org.sluice.engine.run;

import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.sluice.api.ModuleName;
import org.sluice.api.spi.Releases;
import org.sluice.api.spi.Step;
import org.sluice.api.spi.StepContext;
import org.sluice.sql.trace.Tracing;

/** One execution of one step, with connections whose statements are noted. */
final class StepExecution {
    private final StatementLog statements;
    private final StepContext context;

    StepExecution(ModuleName module, DataSource dataSource, RunScope run) {
        this.statements = new StatementLog(run);
        this.context = new Context(module, Tracing.dataSource(dataSource, statements), run);
    }

    /** Returns what the step threw. */
    Optional<Throwable> execute(Step step) {
        try {
            step.execute(context);
            return Optional.empty();
        } catch (Throwable e) { // an edge: a step is foreign code, and a LinkageError in it is a failure like any other
            return Optional.of(e);
        }
    }

    long rows() {
        return statements.rows();
    }

    Optional<String> statementBehind(Throwable failure) {
        return statements.statementBehind(failure);
    }

    private record Context(ModuleName module, DataSource dataSource, RunScope run) implements StepContext {
        @Override
        public Releases releases() {
            return new RunReleases(dataSource);
        }

        @Override
        public long schemaRevision() {
            return run.schemaRevision();
        }

        @Override
        public <T> T shared(Class<T> type, Supplier<T> maker) {
            return run.shared(type, maker);
        }
    }
}
