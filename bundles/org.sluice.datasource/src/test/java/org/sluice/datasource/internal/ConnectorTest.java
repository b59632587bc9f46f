package org.sluice.datasource.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.slf4j.Logger;
import org.slf4j.event.EventRecordingLogger;
import org.slf4j.event.Level;
import org.slf4j.event.SubstituteLoggingEvent;
import org.slf4j.helpers.SubstituteLogger;
import org.sluice.api.Database.State;
import org.sluice.api.ErrorCode;
import org.sluice.api.Fault;
import org.sluice.itests.servers.DatabaseServer;
import org.sluice.itests.servers.TestDatabase;
import org.sluice.itests.servers.TestServers;

class ConnectorTest {
    private final Queue<SubstituteLoggingEvent> events = new ConcurrentLinkedQueue<>();
    private final Queue<Duration> pauses = new ConcurrentLinkedQueue<>();
    private final AtomicReference<@Nullable DataSource> published = new AtomicReference<>();
    private Consumer<Integer> whilePausing = count -> {};
    private @Nullable Connector connector;

    @AfterEach
    void close() {
        if (connector != null) {
            connector.close();
        }
    }

    @ParameterizedTest
    @EnumSource(DatabaseType.class)
    void publishesAPoolThatWorks(DatabaseType type) throws SQLException {
        try (TestDatabase database = server(type).freshDatabase()) {
            Connector started = start(settings(type, database));

            await().until(() -> published.get() != null);

            assertThat(started.status().state()).isEqualTo(State.CONNECTED);
            assertThat(logged(Level.WARN)).isEmpty();
            assertThat(logged(Level.INFO)).hasSize(1);
            try (Connection connection = pool().getConnection()) {
                assertThat(connection.isValid(5)).isTrue();
            }
            started.close();
        }
    }

    @ParameterizedTest
    @EnumSource(DatabaseType.class)
    void aWrongPasswordIsALoginRefused(DatabaseType type) {
        try (TestDatabase database = server(type).freshDatabase()) {
            Connector started = start(settings(type, database.jdbcUrl(), database.name(), database.user(), "wrong"));

            Fault fault = awaitFault(started);

            assertThat(fault.code()).isEqualTo(ErrorCode.DATABASE_LOGIN_REFUSED);
            assertThat(fault.toString())
                    .contains(database.name(), database.user())
                    .doesNotContain("wrong");
            assertThat(started.status().state()).isEqualTo(State.WAITING);
            assertThat(published.get()).isNull();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"MARIADB", "POSTGRESQL"})
    void aPortThatNothingListensAtIsUnreachable(DatabaseType type) throws IOException {
        Connector started = start(settings(type, "127.0.0.1", Forwarder.closedPort(), "shop", "sluice", ""));

        Fault fault = awaitFault(started);

        assertThat(fault.code()).isEqualTo(ErrorCode.DATABASE_UNREACHABLE);
        assertThat(fault.remedy()).contains("Start the database server");
    }

    @ParameterizedTest
    @EnumSource(names = {"MARIADB", "POSTGRESQL"})
    void aDatabaseThatDoesNotExistIsToBeCreated(DatabaseType type) {
        try (TestDatabase database = server(type).freshDatabase()) {
            Connector started = start(
                    settings(type, database.host(), database.port(), "no_such", database.user(), database.password()));

            Fault fault = awaitFault(started);

            assertThat(fault.code()).isEqualTo(ErrorCode.DATABASE_UNREACHABLE);
            assertThat(fault.remedy()).contains("Create the database");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"MARIADB", "POSTGRESQL"})
    void aServerThatComesUpLaterIsAwaitedAndWarnedOfOnce(DatabaseType type) throws IOException {
        int port = Forwarder.closedPort();
        try (TestDatabase database = server(type).freshDatabase();
                Forwarder server = new Forwarder(database.port())) {
            whilePausing = count -> {
                if (count == 4) {
                    server.listen(port);
                }
            };

            Connector started =
                    start(settings(type, "127.0.0.1", port, database.name(), database.user(), database.password()));

            await().until(() -> published.get() != null);
            assertThat(started.status().state()).isEqualTo(State.CONNECTED);
            assertThat(started.status().fault()).isEmpty();
            assertThat(pauses.stream().map(Duration::toSeconds)).containsExactly(1L, 2L, 4L, 4L);
            assertThat(logged(Level.WARN)).hasSize(1);
            started.close();
        }
    }

    @Test
    void aReasonThatChangesIsToldAnew() throws IOException {
        int port = Forwarder.closedPort();
        try (TestDatabase database = TestServers.mariadb().freshDatabase();
                Forwarder server = new Forwarder(database.port())) {
            whilePausing = count -> {
                if (count == 2) {
                    server.listen(port);
                }
            };
            Connector started =
                    start(settings(DatabaseType.MARIADB, "127.0.0.1", port, database.name(), "nobody", "wrong"));

            await().until(() -> pauses.size() > 6);

            assertThat(awaitFault(started).code()).isEqualTo(ErrorCode.DATABASE_LOGIN_REFUSED);
            assertThat(logged(Level.WARN)).hasSize(2);
        }
    }

    @Test
    void closingWithdrawsThePoolAndClosesIt() {
        try (TestDatabase database = TestServers.h2().freshDatabase()) {
            Connector started = start(settings(DatabaseType.H2, database));
            await().until(() -> published.get() != null);
            DataSource pool = pool();

            started.close();

            assertThat(published.get()).isNull();
            assertThatThrownBy(pool::getConnection).isInstanceOf(SQLException.class);
        }
    }

    private Connector start(Settings settings) {
        Connector started = new Connector(
                        settings, Factories.of(settings.type()), this::publish, Clock.systemUTC(), this::pause, log())
                .start();
        connector = started;
        return started;
    }

    private Runnable publish(DataSource pool) {
        published.set(pool);
        return () -> published.set(null);
    }

    private boolean pause(Duration duration, CountDownLatch stop) throws InterruptedException {
        pauses.add(duration);
        whilePausing.accept(pauses.size());
        return stop.await(1, TimeUnit.MILLISECONDS);
    }

    private DataSource pool() {
        DataSource pool = published.get();
        assertThat(pool).isNotNull();
        return Objects.requireNonNull(pool);
    }

    private static Fault awaitFault(Connector started) {
        await().until(() -> started.status().fault().isPresent());
        return started.status().fault().orElseThrow();
    }

    private Logger log() {
        return new EventRecordingLogger(new SubstituteLogger("test", events, true), events);
    }

    private List<String> logged(Level level) {
        return events.stream()
                .filter(event -> event.getLevel() == level)
                .map(SubstituteLoggingEvent::getMessage)
                .toList();
    }

    private static DatabaseServer server(DatabaseType type) {
        return switch (type) {
            case H2 -> TestServers.h2();
            case MARIADB -> TestServers.mariadb();
            case POSTGRESQL -> TestServers.postgresql();
        };
    }

    private static Settings settings(DatabaseType type, TestDatabase database) {
        return settings(type, database.jdbcUrl(), database.name(), database.user(), database.password());
    }

    private static Settings settings(
            DatabaseType type, String host, int port, String name, String user, String password) {
        String url = type.url(host, port, name, Duration.ofSeconds(5));
        return settings(type, url, name, user, password);
    }

    private static Settings settings(DatabaseType type, String url, String name, String user, String password) {
        String target = "database '" + name + "' as user '" + user + "'";
        return new Settings(type, url, user, password, target, 3, Duration.ofSeconds(5), Duration.ofSeconds(4));
    }
}
