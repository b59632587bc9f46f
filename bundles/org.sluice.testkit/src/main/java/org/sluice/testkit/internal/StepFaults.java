package org.sluice.testkit.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.sluice.api.ModuleName;
import org.sluice.api.OutsideEffect;
import org.sluice.api.spi.ModuleDefinition;
import org.sluice.api.spi.Registration;
import org.sluice.api.spi.Releases;
import org.sluice.api.spi.Step;
import org.sluice.api.spi.StepContext;
import org.sluice.sql.trace.StatementObserver;
import org.sluice.sql.trace.Tracing;

/**
 * Lets the steps of one execution fail by themselves, while their process lives on. Used by all threads of the run.
 */
public final class StepFaults {
    private final int failingStep;
    private final int failingStatement;
    private final AtomicInteger steps = new AtomicInteger();
    private final AtomicInteger statements = new AtomicInteger();

    private StepFaults(int failingStep, int failingStatement) {
        this.failingStep = failingStep;
        this.failingStatement = failingStatement;
    }

    /** Counts only. */
    public static StepFaults none() {
        return new StepFaults(0, 0);
    }

    /** The n-th step throws when it is done. */
    public static StepFaults atStep(int number) {
        return new StepFaults(number, 0);
    }

    /** The n-th statement of all steps is refused. */
    public static StepFaults atStatement(int number) {
        return new StepFaults(0, number);
    }

    /** How many steps were executed. */
    public int steps() {
        return steps.get();
    }

    /** How many statements the steps have executed. */
    public int statements() {
        return statements.get();
    }

    /** The definition with steps that fail. */
    public Node.Definition in(Node.Definition definition) {
        return new Node.Definition(
                definition.module(), dataSource -> in(definition.maker().apply(dataSource)));
    }

    private ModuleDefinition in(ModuleDefinition definition) {
        List<Registration> registrations = new ArrayList<>();
        for (Registration each : definition.registrations()) {
            List<Step> failing =
                    each.steps().stream().map(step -> (Step) new Failing(step)).toList();
            registrations.add(new Registration(each.from(), each.to(), failing, each.source(), each.kind()));
        }
        return new ModuleDefinition(
                definition.module(), definition.requirement(), registrations, definition.waits(), definition.faults());
    }

    private final class Failing implements Step {
        private final Step step;

        private Failing(Step step) {
            this.step = step;
        }

        @Override
        public String name() {
            return step.name();
        }

        @Override
        public Optional<OutsideEffect> outsideEffect() {
            return step.outsideEffect();
        }

        @Override
        public Optional<String> bypass() {
            return step.bypass();
        }

        @Override
        public Optional<List<String>> statements(Connection connection) throws Exception {
            return step.statements(connection);
        }

        @Override
        public void execute(StepContext context) throws Exception {
            step.execute(new Context(context, Tracing.dataSource(context.dataSource(), new Refusal())));
            if (steps.incrementAndGet() == failingStep) {
                throw new IllegalStateException("The test wants step " + failingStep + " to fail.");
            }
        }
    }

    private final class Refusal implements StatementObserver {
        @Override
        public void before(String sql) throws SQLException {
            if (statements.incrementAndGet() == failingStatement) {
                throw new SQLException("The test wants statement " + failingStatement + " to fail.", "45000");
            }
        }

        @Override
        public void finished(String sql, long updateCount) {
            // only what comes is counted
        }

        @Override
        public void failed(String sql, SQLException failure) {
            // only what comes is counted
        }
    }

    private record Context(StepContext context, DataSource dataSource) implements StepContext {
        @Override
        public ModuleName module() {
            return context.module();
        }

        @Override
        public Releases releases() {
            return context.releases();
        }

        @Override
        public long schemaRevision() {
            return context.schemaRevision();
        }

        @Override
        public <T> T shared(Class<T> type, Supplier<T> maker) {
            return context.shared(type, maker);
        }
    }
}
