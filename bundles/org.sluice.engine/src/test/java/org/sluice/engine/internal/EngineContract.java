package org.sluice.engine.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sluice.engine.Modules.MODULE;
import static org.sluice.engine.Modules.module;
import static org.sluice.engine.Patience.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sluice.api.ErrorCode;
import org.sluice.api.Fault;
import org.sluice.api.ModuleName;
import org.sluice.api.ModuleState;
import org.sluice.api.ModuleStatus;
import org.sluice.api.SluiceException;
import org.sluice.api.UpgradeEvent;
import org.sluice.api.UpgradeRun;
import org.sluice.api.spi.ReleaseRecord;
import org.sluice.engine.Modules;
import org.sluice.engine.Modules.NamedStep;
import org.sluice.engine.lease.Attempt;
import org.sluice.engine.lease.Leases;
import org.sluice.engine.lease.NodeId;
import org.sluice.engine.lease.Timing;
import org.sluice.engine.run.RunDatabase.Policy;
import org.sluice.engine.store.ReleaseStore;
import org.sluice.engine.store.RunReader;
import org.sluice.itests.servers.DatabaseServer;
import org.sluice.itests.servers.TestDatabase;

/** What the engine does on every database. */
abstract class EngineContract {
    private static final NamedStep NOTHING = new NamedStep("nothing", context -> {});

    private final TestDatabase database;
    private Watched watched;

    EngineContract(DatabaseServer server) {
        this.database = server.freshDatabase();
        this.watched = new Watched(database.dataSource(), true);
    }

    @BeforeEach
    void makeTable() throws SQLException {
        watched.sql("create table foo (id integer not null primary key, name varchar(75))");
    }

    @AfterEach
    void close() {
        watched.close();
        database.close();
    }

    @Test
    void installsAModuleAndRecordsItsVersion() throws Exception {
        watched.connect().define(module().requires("2.0.0").edge("0.0.0", "2.0.0", insert(1)));

        ModuleStatus status = watched.awaitState(ModuleState.UP_TO_DATE);

        assertThat(status.schemaVersion()).contains("2.0.0");
        assertThat(status.usable()).isTrue();
        assertThat(watched.cell("select count(*) from foo")).isEqualTo("1");
        assertThat(recorded()).isEqualTo("2.0.0 state 0");
    }

    @Test
    void closesTheGateBeforeTheFirstStepAndOpensItWhenTheVersionIsRecorded() {
        store().insert(MODULE, "1.0.0", 1, ReleaseRecord.GOOD);
        NamedStep step = new NamedStep("step", context -> watched.diary.add("step"));

        watched.connect().define(module().edge("1.0.0", "1.1.0", step).edge("1.1.0", "2.0.0", step));

        watched.awaitState(ModuleState.UP_TO_DATE);
        assertThat(watched.diary).containsExactly("open 1.0.0", "published", "close", "step", "step", "open 2.0.0");
    }

    @Test
    void executesTheStepsOfARegistrationInOrder() throws Exception {
        NamedStep rename = statement("rename", "update foo set name = concat(name, 'b') where id = 1");

        watched.connect().define(module().edge("0.0.0", "1.0.0", insert(1), rename));

        watched.awaitState(ModuleState.UP_TO_DATE);
        assertThat(watched.cell("select name from foo")).isEqualTo("ab");
    }

    @Test
    void tellsEveryStepWithTheRowsThatItChanged() {
        watched.connect().define(module().edge("0.0.0", "1.0.0", insert(1), insert(2)));

        watched.awaitState(ModuleState.UP_TO_DATE);

        assertThat(watched.events)
                .filteredOn(UpgradeEvent.StepFinished.class::isInstance)
                .extracting(event ->
                        ((UpgradeEvent.StepFinished) event).step() + " " + ((UpgradeEvent.StepFinished) event).rows())
                .containsExactly("insert 1 1", "insert 2 1");
    }

    @Test
    void revertsARunWhoseStepFailsAndNamesItsStatement() throws Exception {
        store().insert(MODULE, "1.0.0", 1, ReleaseRecord.GOOD);
        NamedStep create = statement("create", "create table bar (id integer not null primary key)");
        NamedStep broken = statement("com.example.Broken", "update nowhere set name = 'x'");

        watched.connect()
                .define(module().edge("1.0.0", "1.1.0", insert(1), create).edge("1.1.0", "2.0.0", broken));

        ModuleStatus status = watched.awaitState(ModuleState.REVERTED);
        assertThat(status.message())
                .contains("'com.example.module'", "'1.1.0'", "com.example.Broken", "update nowhere", "as they were");
        assertThat(watched.diary).containsExactly("open 1.0.0", "published", "close", "open 1.0.0");
        assertThat(recorded()).isEqualTo("1.0.0 state 0");
        assertThat(watched.cell("select count(*) from foo")).isEqualTo("0");
        watched.sql("create table bar (id integer not null primary key)");
    }

    @Test
    void leavesWhatAFailedRunDidWhereThatIsWanted() throws Exception {
        restart(false);
        store().insert(MODULE, "1.0.0", 1, ReleaseRecord.GOOD);
        NamedStep broken = statement("com.example.Broken", "update nowhere set name = 'x'");

        watched.connect().define(module().edge("1.0.0", "2.0.0", insert(1), broken));

        ModuleStatus status = watched.awaitState(ModuleState.BROKEN);
        assertThat(status.message()).contains("com.example.Broken", "upgrade:repaired");
        assertThat(status.usable()).isFalse();
        assertThat(watched.diary).containsExactly("open 1.0.0", "published", "close");
        assertThat(recorded()).isEqualTo("1.0.0 state 1");
        assertThat(watched.cell("select count(*) from foo")).isEqualTo("1");
    }

    @Test
    void endsTheConnectionsOfANodeThatLostTheLeaseThoughNothingIsReverted() throws Exception {
        restart(false);
        NamedStep overtaken = new NamedStep("overtaken", context -> {
            try (Connection connection = context.dataSource().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.executeUpdate("insert into foo values (1, 'a')");
                Leases others = new Leases(database.dataSource(), new NodeId("other", "elsewhere", 4711), Timing.USUAL);
                others.breakLease();
                ((Attempt.Granted) others.acquire()).lease().close();
                statement.executeUpdate("insert into foo values (2, 'b')");
            }
        });

        watched.connect().define(module().edge("0.0.0", "1.0.0", overtaken));

        await().untilAsserted(() ->
                assertThat(watched.status().faults()).extracting(Fault::code).contains(ErrorCode.STEP_FAILED));
        assertThat(watched.cell("select count(*) from foo")).isEqualTo("1");
    }

    @Test
    void executesARevertedUpgradeAgainWhenItsBundleIsMended() throws Exception {
        watched.connect().define(module().edge("0.0.0", "1.0.0", insert(1), statement("broken", "no sql at all")));
        watched.awaitState(ModuleState.REVERTED);
        assertThat(recorded()).isEqualTo("nothing");

        watched.define(module().edge("0.0.0", "1.0.0", insert(1)));

        watched.awaitState(ModuleState.UP_TO_DATE);
        assertThat(watched.cell("select count(*) from foo")).isEqualTo("1");
    }

    @Test
    void keepsFinishedRegistrationsWhereEachIsARunOfItsOwn() throws Exception {
        watched.close();
        EngineSettings settings =
                new EngineSettings(true, 2, Duration.ofSeconds(20), Duration.ofSeconds(5), Policy.ALWAYS, true);
        watched = new Watched(database.dataSource(), settings, null);

        watched.connect()
                .define(module().edge("0.0.0", "1.0.0", insert(1))
                        .edge("1.0.0", "2.0.0", insert(2), statement("broken", "no sql at all")));

        watched.awaitState(ModuleState.REVERTED);
        assertThat(recorded()).isEqualTo("1.0.0 state 0");
        assertThat(watched.cell("select count(*) from foo")).isEqualTo("1");
    }

    @Test
    void writesDownItsRunsAndTheirSteps() {
        watched.connect().define(module().edge("0.0.0", "1.0.0", insert(1), statement("broken", "no sql at all")));
        watched.awaitState(ModuleState.REVERTED);
        watched.define(module().edge("0.0.0", "1.0.0", insert(1)));
        watched.awaitState(ModuleState.UP_TO_DATE);

        RunReader history = new RunReader(database.dataSource());

        assertThat(history.latest(10))
                .extracting(run -> run.result().orElse("") + " " + run.state())
                .containsExactly("COMMITTED CLEAN", "REVERTED CLEAN");
        assertThat(history.steps(1))
                .extracting(step -> step.name() + " " + step.completed())
                .containsExactly("insert 1 true", "broken false");
    }

    @Test
    void upgradesOtherModulesThoughOneFails() {
        ModuleName other = new ModuleName("com.example.other");
        watched.connect().define(module().edge("0.0.0", "1.0.0", statement("broken", "no sql at all")));
        watched.engine.tell(
                it -> it.define(module().edge("0.0.0", "1.0.0", NOTHING).define(other)));

        watched.awaitState(ModuleState.REVERTED);

        await().until(() -> watched.engine
                        .coordinator()
                        .readings()
                        .status(other)
                        .orElseThrow()
                        .state()
                == ModuleState.UP_TO_DATE);
    }

    @Test
    void takesAPersonsWordThatBrokenDataAreRepaired() throws Exception {
        restart(false);
        watched.connect().define(module().edge("0.0.0", "1.0.0", statement("once", "insert into bar values (1)")));
        watched.awaitState(ModuleState.BROKEN);
        watched.sql("create table bar (id integer)");

        watched.engine.call(it -> {
            it.acceptRepaired(MODULE);
            return it;
        });

        watched.awaitState(ModuleState.UP_TO_DATE);
        assertThat(recorded()).isEqualTo("1.0.0 state 0");
    }

    @Test
    void refusesToTakeGoodDataAsRepaired() {
        watched.connect().define(module().edge("0.0.0", "1.0.0", NOTHING));
        watched.awaitState(ModuleState.UP_TO_DATE);

        assertThatThrownBy(() -> watched.engine.call(it -> {
                    it.acceptRepaired(MODULE);
                    return it;
                }))
                .isInstanceOfSatisfying(
                        SluiceException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.MODULE_NOT_UPGRADABLE));
    }

    @Test
    void leavesARunThatBrokeOffToAPerson() {
        store().insert(MODULE, "1.0.0", 1, ReleaseRecord.RUNNING);

        watched.connect().define(module().edge("1.0.0", "2.0.0", insert(1)));

        assertThat(watched.awaitState(ModuleState.BROKEN).faults())
                .extracting(fault -> fault.code())
                .containsExactly(ErrorCode.RUN_UNRESOLVED);
        assertThat(watched.diary).containsExactly("published");
    }

    @Test
    void executesNothingByItselfWhenAutoRunIsOff() throws Exception {
        watched.close();
        watched = new Watched(database.dataSource(), false);
        watched.connect().define(module().edge("0.0.0", "1.0.0", insert(1)));

        ModuleStatus status = watched.awaitState(ModuleState.PENDING);
        assertThat(status.message()).contains("0.0.0 -> 1.0.0", "upgrade:execute com.example.module");
        assertThat(watched.cell("select count(*) from foo")).isEqualTo("0");

        UpgradeRun run = watched.engine.await(watched.engine.call(it -> it.execute(MODULE)));
        assertThat(run.completed()).isTrue();
        assertThat(watched.status().state()).isEqualTo(ModuleState.UP_TO_DATE);
    }

    @Test
    void takesOtherSettingsWithoutClosingAGate() {
        store().insert(new ModuleName("com.example.other"), "1.0.0", 1, ReleaseRecord.GOOD);
        watched.close();
        watched = new Watched(database.dataSource(), false);
        watched.connect().define(module().edge("0.0.0", "1.0.0", NOTHING));
        watched.awaitState(ModuleState.PENDING);

        watched.engine.configure(Watched.settings(true, Policy.ALWAYS));

        watched.awaitState(ModuleState.UP_TO_DATE);
        assertThat(watched.diary).containsExactly("open 1.0.0", "published", "open 1.0.0");
    }

    @Test
    void runsNothingTwice() throws Exception {
        Modules module = module().edge("0.0.0", "1.0.0", insert(1));
        watched.connect().define(module);
        watched.awaitState(ModuleState.UP_TO_DATE);
        watched.close();

        watched = new Watched(database.dataSource(), true);
        watched.connect().define(module);

        watched.awaitState(ModuleState.UP_TO_DATE);
        assertThat(watched.cell("select count(*) from foo")).isEqualTo("1");
    }

    @Test
    void changesNothingForAModuleThatIsInvalid() throws Exception {
        watched.connect().define(module().edge("0.0.0", "1.0.0", insert(1)).edge("0.0.0", "2.0.0", insert(2)));

        watched.awaitState(ModuleState.INVALID);

        assertThat(watched.cell("select count(*) from foo")).isEqualTo("0");
        assertThat(recorded()).isEqualTo("nothing");
    }

    @Test
    void refusesANameThatItsColumnCannotHold() {
        ModuleName tooLong = new ModuleName("com.example." + "x".repeat(75));
        watched.connect();
        watched.engine.tell(
                it -> it.define(module().edge("0.0.0", "1.0.0", insert(1)).define(tooLong)));

        await().until(() -> watched.engine
                .coordinator()
                .readings()
                .status(tooLong)
                .filter(status -> status.faults().stream().anyMatch(fault -> fault.code() == ErrorCode.NAME_TOO_LONG))
                .isPresent());
        assertThat(store().read(tooLong)).isEmpty();
    }

    @Test
    void stopsAtTheNextStatementAndRevertsWhenTheDatabaseIsToGo() throws Exception {
        CountDownLatch inStep = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        NamedStep slow = new NamedStep("slow", context -> {
            insert(1).execute(context);
            inStep.countDown();
            goOn.await();
            insert(2).execute(context);
        });
        watched.connect().define(module().edge("0.0.0", "1.0.0", slow).edge("1.0.0", "2.0.0", insert(3)));
        inStep.await();

        Thread disconnect = new Thread(() -> watched.engine.disconnect(watched.dataSource));
        disconnect.start();
        await().until(() -> disconnect.getState() == Thread.State.TIMED_WAITING);
        goOn.countDown();
        disconnect.join();

        assertThat(recorded()).isEqualTo("nothing");
        assertThat(watched.status().state()).isEqualTo(ModuleState.WAITING);
        assertThat(watched.cell("select count(*) from foo")).isEqualTo("0");
    }

    @Test
    void saysWhatItWaitsForWithoutADatabase() {
        watched.define(module().edge("0.0.0", "1.0.0", insert(1)));

        ModuleStatus status = watched.awaitState(ModuleState.WAITING);

        assertThat(status.message()).contains("database");
    }

    @Test
    void plansAgainWhenAnotherProcessWasFaster() {
        watched.close();
        watched = new Watched(database.dataSource(), false);
        watched.connect().define(module().edge("0.0.0", "1.0.0", insert(1)).edge("1.0.0", "2.0.0", insert(2)));
        watched.awaitState(ModuleState.PENDING);
        store().insert(MODULE, "2.0.0", 1, ReleaseRecord.GOOD);

        assertThatThrownBy(() -> watched.engine.await(watched.engine.call(it -> it.execute(MODULE))))
                .isInstanceOfSatisfying(
                        SluiceException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.RELEASE_CHANGED));

        watched.awaitState(ModuleState.UP_TO_DATE);
    }

    private void restart(boolean revert) {
        watched.close();
        watched = new Watched(
                database.dataSource(), Watched.settings(true, new Policy(revert, Long.MAX_VALUE, false)), null);
    }

    private ReleaseStore store() {
        ReleaseStore store = new ReleaseStore(database.dataSource());
        store.readAll();
        return store;
    }

    private String recorded() {
        return store().read(MODULE)
                .map(row -> row.schemaVersion() + " state " + row.state())
                .orElse("nothing");
    }

    private static NamedStep insert(int id) {
        return statement("insert " + id, "insert into foo values (" + id + ", 'a')");
    }

    private static NamedStep statement(String name, String sql) {
        return new NamedStep(name, context -> {
            try (Connection connection = context.dataSource().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.executeUpdate(sql);
            }
        });
    }
}
