package org.sluice.engine.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sluice.engine.Modules.MODULE;
import static org.sluice.engine.Modules.module;
import static org.sluice.engine.Patience.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.sluice.api.ErrorCode;
import org.sluice.api.Fault;
import org.sluice.api.ModuleState;
import org.sluice.api.ModuleStatus;
import org.sluice.api.spi.ReleaseRecord;
import org.sluice.engine.Modules.NamedStep;
import org.sluice.engine.run.RunDatabase.Policy;
import org.sluice.engine.store.ReleaseStore;
import org.sluice.itests.servers.DatabaseServer;
import org.sluice.itests.servers.TestDatabase;

/** An upgrade on a database to which a connection of somebody else writes, in a transaction that is open. */
abstract class ForeignWritersContract {
    private static final Policy IGNORING = new Policy(true, Long.MAX_VALUE, false, false);

    private final TestDatabase database;
    private Watched watched;

    ForeignWritersContract(DatabaseServer server) {
        this.database = server.freshDatabase();
        this.watched = watched(Policy.ALWAYS, Duration.ofMinutes(1));
    }

    @BeforeEach
    void makeTable() throws SQLException {
        watched.sql("create table other (id integer not null primary key)");
        ReleaseStore store = new ReleaseStore(database.dataSource());
        store.readAll();
        store.insert(MODULE, "1.0.0", 1, ReleaseRecord.GOOD);
    }

    @AfterEach
    void close() {
        watched.close();
        database.close();
    }

    protected final void assertWaitsUntilTheyCommit() throws SQLException {
        try (Connection other = writing()) {
            begin();
            await().untilAsserted(() ->
                    assertThat(watched.status().message()).contains("The upgrade waits for", "to commit or roll back"));
            assertThat(watched.status().state()).isEqualTo(ModuleState.WAITING);

            other.commit();
        }
        watched.awaitState(ModuleState.UP_TO_DATE);
        assertThat(watched.cell("select count(*) from other")).isEqualTo("1");
    }

    protected final void assertGivesUpAndNamesThem() throws SQLException {
        restart(Policy.ALWAYS, Duration.ofSeconds(1));
        try (Connection other = writing()) {
            begin();

            ModuleStatus status = watched.awaitState(ModuleState.PENDING);

            assertThat(status.faults()).extracting(Fault::code).containsExactly(ErrorCode.FOREIGN_WRITERS);
            assertThat(status.message()).contains("did not commit within 1 s", "upgrade:execute " + MODULE);
            other.rollback();
        }
        assertThat(watched.engine.call(it -> it.execute(MODULE)).join().completed())
                .isTrue();
    }

    protected final void assertTellsOfThemBefore() throws SQLException {
        watched.close();
        watched = new Watched(database.dataSource(), settings(false, Policy.ALWAYS, Duration.ofMinutes(1)), null);
        try (Connection other = writing()) {
            begin();
            watched.awaitState(ModuleState.PENDING);

            assertThat(watched.engine.price(MODULE).orElseThrow().remarks())
                    .singleElement()
                    .asString()
                    .startsWith("Others write now, and are waited for: ");
            other.rollback();
            await().untilAsserted(
                            () -> // InnoDB's list of transactions is not made anew for each question
                            assertThat(watched.engine
                                            .price(MODULE)
                                            .orElseThrow()
                                            .remarks())
                                    .isEmpty());
        }
    }

    protected final void assertBeginsThoughTheyWriteWhenToldTo() throws SQLException {
        restart(IGNORING, Duration.ofMinutes(1));
        assertBeginsThoughTheyWrite();
    }

    protected final void assertBeginsThoughTheyWrite() throws SQLException {
        try (Connection other = writing()) {
            begin();
            watched.awaitState(ModuleState.UP_TO_DATE);
            other.commit();
        }
        assertThat(watched.cell("select count(*) from other")).isEqualTo("1");
    }

    private Connection writing() throws SQLException {
        Connection other = database.connect();
        other.setAutoCommit(false);
        try (Statement statement = other.createStatement()) {
            statement.executeUpdate("insert into other values (1)");
        }
        return other;
    }

    private void begin() {
        watched.connect()
                .define(module().requires("2.0.0")
                        .edge("1.0.0", "2.0.0", new NamedStep("com.example.Java", context -> {})));
    }

    private void restart(Policy policy, Duration patience) {
        watched.close();
        watched = watched(policy, patience);
    }

    private Watched watched(Policy policy, Duration patience) {
        return new Watched(database.dataSource(), settings(true, policy, patience), null);
    }

    private static EngineSettings settings(boolean autoRun, Policy policy, Duration patience) {
        EngineSettings usual = Watched.settings(autoRun, policy);
        return new EngineSettings(autoRun, usual.parallelism(), usual.shutdownTimeout(), patience, policy, false);
    }
}
