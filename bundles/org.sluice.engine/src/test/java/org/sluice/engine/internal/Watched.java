package org.sluice.engine.internal;

import static org.awaitility.Awaitility.await;

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

/** An engine on a real database, with a gate and a listener that write down what they are told. */
final class Watched implements AutoCloseable {
    final List<String> diary = new CopyOnWriteArrayList<>();
    final List<UpgradeEvent> events = new CopyOnWriteArrayList<>();
    final DataSource dataSource;
    final Engine engine;

    /** While set, closing the gate fails. */
    volatile boolean stuck;

    Watched(DataSource dataSource, boolean autoRun) {
        this(dataSource, new Engine.Settings(autoRun, 2, Duration.ofSeconds(20)), null);
    }

    /** @param announcement what is done when the releases are published; null to write it down */
    Watched(DataSource dataSource, Engine.Settings settings, @Nullable Supplier<Runnable> announcement) {
        this.dataSource = dataSource;
        engine = new Engine(settings, announcement == null ? this::writeDown : announcement);
        engine.listeners().add(events::add);
        engine.add(new DiaryGate());
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
        await().atMost(Duration.ofSeconds(30)).until(() -> status().state() == state);
        return status();
    }

    ModuleStatus status() {
        return engine.coordinator().status(Modules.MODULE).orElseGet(() -> engine.call(coordinator -> coordinator)
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
        }
    }
}
