package org.sluice.engine.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sluice.engine.Patience.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.sluice.api.ModuleName;
import org.sluice.api.ModuleState;
import org.sluice.api.ModuleStatus;
import org.sluice.api.UpgradeEvent;
import org.sluice.api.spi.Gate;
import org.sluice.api.spi.ReleaseRecord;
import org.sluice.engine.Modules;
import org.sluice.engine.run.RunDatabase.Policy;
import org.sluice.revert.AllOrNothing;

/** An engine on a real database, with a gate and a listener that write down what they are told. */
final class Watched implements AutoCloseable {
    final List<String> diary = new CopyOnWriteArrayList<>();
    final List<UpgradeEvent> events = new CopyOnWriteArrayList<>();
    final DataSource dataSource;
    final Engine engine;

    /** While set, closing the gate fails. */
    volatile boolean stuck;

    /** Done when a gate is closed. */
    volatile Runnable onClose = () -> {};

    Watched(DataSource dataSource, boolean autoRun) {
        this(dataSource, settings(autoRun, Policy.ALWAYS), null);
    }

    /** @param announcement what is done when the releases are published; null to write it down */
    Watched(DataSource dataSource, EngineSettings settings, @Nullable Supplier<Runnable> announcement) {
        this.dataSource = dataSource;
        engine = new Engine(settings, new AllOrNothing(), announcement == null ? this::writeDown : announcement);
        engine.listeners().add(events::add);
        engine.add(new DiaryGate());
    }

    static EngineSettings settings(boolean autoRun, Policy policy) {
        return new EngineSettings(autoRun, 2, Duration.ofSeconds(20), Duration.ofSeconds(5), policy, false);
    }

    private Runnable writeDown() {
        diary.add("published");
        return () -> diary.add("withdrawn");
    }

    Watched connect() {
        engine.connect(dataSource);
        return this;
    }

    Watched define(Modules module) {
        engine.tell(coordinator -> coordinator.define(module.define()));
        return this;
    }

    ModuleStatus awaitState(ModuleState state) {
        await().untilAsserted(() -> assertThat(engine.coordinator().readings().status(Modules.MODULE))
                .hasValueSatisfying(status ->
                        assertThat(status.state()).as(status.message()).isEqualTo(state)));
        return status();
    }

    ModuleStatus status() {
        return engine.coordinator().readings().status(Modules.MODULE).orElseGet(() -> engine.call(
                        coordinator -> coordinator)
                .readings()
                .status(Modules.MODULE)
                .orElseThrow());
    }

    void sql(String... statements) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    String cell(String query) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            return row.next() ? String.valueOf(row.getString(1)) : "no row";
        }
    }

    @Override
    public void close() {
        engine.close();
    }

    private final class DiaryGate implements Gate {
        @Override
        public void open(ReleaseRecord release) {
            diary.add("open " + release.schemaVersion());
        }

        @Override
        public void close(ModuleName module) {
            if (stuck) {
                throw new IllegalStateException("a component is still active");
            }
            diary.add("close");
            onClose.run();
        }
    }
}
