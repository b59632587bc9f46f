package org.sluice.liferay;

import com.liferay.portal.kernel.upgrade.UpgradeStep;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.sluice.api.ModuleName;
import org.sluice.api.spi.Registration;
import org.sluice.api.spi.Releases;
import org.sluice.api.spi.Step;
import org.sluice.api.spi.StepContext;
import org.sluice.itests.servers.TestDatabase;
import org.sluice.sql.PortableSql;
import org.sluice.sql.SchemaChanges;
import org.sluice.sql.trace.StatementObserver;
import org.sluice.sql.trace.Tracing;

/**
 * Executes steps as the engine does.
 *
 * @param database where they run
 */
record StepRun(TestDatabase database) {
    static final ModuleName MODULE = new ModuleName("com.example.journal");

    /** Registers steps, takes them out of the registration, and executes them. */
    void upgrade(UpgradeStep... steps) throws Exception {
        Map<ModuleName, List<Registration>> registrations =
                Registrations.collect(registry -> registry.register("1.0.0", "2.0.0", steps), MODULE);
        for (Registration registration : registrations.getOrDefault(MODULE, List.of())) {
            execute(registration.steps());
        }
    }

    void execute(List<Step> steps) throws Exception {
        Run run = new Run();
        for (Step step : steps) {
            step.execute(new Context(MODULE, Tracing.dataSource(database.dataSource(), run), run));
        }
    }

    /** Executes portable statements outside of any step. */
    void sql(String... portable) throws SQLException {
        try (Connection connection = database.connect()) {
            for (String each : portable) {
                PortableSql.on(connection).execute(each);
            }
        }
    }

    /** The first column of the first row as text. */
    @Nullable
    String value(String sql) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private record Context(ModuleName module, DataSource dataSource, Run run) implements StepContext {
        @Override
        public Releases releases() {
            throw new UnsupportedOperationException("no release is recorded here");
        }

        @Override
        public long schemaRevision() {
            return run.revision.get();
        }

        @Override
        public <T> T shared(Class<T> type, Supplier<T> maker) {
            return type.cast(run.shared.computeIfAbsent(type, missing -> maker.get()));
        }
    }

    /** What the steps of a run have in common. */
    private static final class Run implements StatementObserver {
        private final AtomicLong revision = new AtomicLong();
        private final Map<Class<?>, Object> shared = new ConcurrentHashMap<>();

        @Override
        public void finished(String sql, long updateCount) {
            if (SchemaChanges.mayBeIn(sql)) {
                revision.incrementAndGet();
            }
        }

        @Override
        public void failed(String sql, SQLException failure) {
            finished(sql, 0);
        }
    }
}
