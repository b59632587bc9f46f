package org.sluice.engine.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sluice.engine.Modules.MODULE;
import static org.sluice.engine.Modules.module;
import static org.sluice.engine.Patience.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sluice.api.ErrorCode;
import org.sluice.api.ModuleName;
import org.sluice.api.ModuleState;
import org.sluice.api.SluiceException;
import org.sluice.api.UpgradeRun;
import org.sluice.api.spi.ReleaseRecord;
import org.sluice.engine.Modules.NamedStep;
import org.sluice.engine.run.RunDatabase.Policy;
import org.sluice.engine.store.ReleaseStore;
import org.sluice.engine.store.RunReader;
import org.sluice.itests.servers.DatabaseServer;
import org.sluice.itests.servers.TestDatabase;
import org.sluice.revert.AllOrNothing;

/** How a person takes back an upgrade that was completed, where a journal keeps what is needed for it. */
abstract class UndoContract {
    private static final ModuleName OTHER = new ModuleName("com.example.other");
    private static final NamedStep CHANGE = step(
            "change",
            "alter table foo add column size integer default 7",
            "update foo set name = 'changed'",
            "create table bar (id integer not null primary key)",
            "insert into foo (id, name) values (3, 'c')");

    private final TestDatabase database;
    private final Outages outages;
    private final ReleaseStore store;
    private Watched watched;

    UndoContract(DatabaseServer server) {
        this.database = server.freshDatabase();
        this.outages = new Outages(database.dataSource());
        this.store = new ReleaseStore(database.dataSource());
        this.watched = watched(false, true);
    }

    @BeforeEach
    void installTheFormerVersion() throws SQLException {
        watched.sql(
                "create table foo (id integer not null primary key, name varchar(75))",
                "insert into foo values (1, 'a'), (2, 'b')");
        store.readAll();
        store.insert(MODULE, "1.0.0", 1, ReleaseRecord.GOOD);
    }

    @AfterEach
    void close() {
        watched.close();
        database.close();
    }

    @Test
    void takesTheLastUpgradeBack() throws Exception {
        upgrade();
        assertThat(watched.cell("select min(name) from foo")).isEqualTo("c");
        watched.diary.clear();

        UpgradeRun undone = undo(MODULE);

        assertThat(undone.result()).isEqualTo(UpgradeRun.Result.REVERTED);
        assertThat(watched.cell("select concat(min(name), max(name), count(*)) from foo"))
                .isEqualTo("ab2");
        assertThat(isThere("foo", "size")).isFalse();
        assertThat(isThere("bar", "id")).isFalse();
        assertThat(watched.status().state()).isEqualTo(ModuleState.PENDING);
        assertThat(watched.status().schemaVersion()).contains("1.0.0");
        assertThat(watched.diary).containsExactly("close", "open 1.0.0");
        assertThat(runs()).containsExactly("REVERTED CLEAN");
        assertThat(kept(1)).isEmpty();
    }

    @Test
    void upgradesAgainWhatWasUndone() throws Exception {
        upgrade();
        undo(MODULE);

        upgrade();

        assertThat(watched.cell("select count(*) from foo where size = 7")).isEqualTo("3");
        assertThat(runs()).containsExactly("COMMITTED KEPT", "REVERTED CLEAN");
    }

    @Test
    void takesBackTheInstallationOfAModule() throws Exception {
        NamedStep install = step("install", "create table baz (id integer)");
        define(OTHER, "0.0.0", "1.0.0", install);
        execute(OTHER);

        undo(OTHER);

        assertThat(isThere("baz", "id")).isFalse();
        assertThat(store.read(OTHER)).isEmpty();
    }

    @Test
    void takesBackWhatCameBeforeTheFirstReleaseAfterTheRelease() throws Exception {
        NamedStep before = step("before", "create table before1 (id integer)");
        NamedStep first = step("first", "create table first1 (id integer)");
        watched.connect();
        watched.engine.tell(it -> it.define(
                module().creation(before).edge("0.0.0", "1.0.0", first).define(OTHER)));
        execute(OTHER);

        undo(OTHER);
        assertThat(isThere("first1", "id")).isFalse();
        assertThat(isThere("before1", "id")).isTrue();
        undo(OTHER);
        assertThat(isThere("before1", "id")).isFalse();

        execute(OTHER);
        assertThat(isThere("before1", "id")).isTrue();
        assertThat(store.read(OTHER)).isPresent();
    }

    @Test
    void keepsWhatIsNeededForTheLastUpgradeOfAModuleOnly() throws Exception {
        upgrade();
        define(MODULE, "2.0.0", "3.0.0", step("more", "update foo set name = 'again'"));
        execute(MODULE);

        assertThat(runs()).containsExactly("COMMITTED KEPT", "COMMITTED CLEAN");
        assertThat(kept(1)).isEmpty();
        assertThat(kept(2)).isNotEmpty();
    }

    @Test
    void keepsNothingUnlessThatIsWanted() throws Exception {
        watched.close();
        watched = watched(false, false);
        upgrade();

        assertRefused(MODULE, "nothing is kept");
        assertThat(runs()).containsExactly("COMMITTED CLEAN");
    }

    @Test
    void saysThatNothingIsKeptBeforeTheFirstRun() {
        define(MODULE, "1.0.0", "2.0.0", CHANGE);
        await().untilAsserted(
                        () -> assertThat(watched.engine.coordinator().readings().status(MODULE))
                                .isPresent());

        assertRefused(MODULE, "nothing is kept");
    }

    @Test
    void deletesWhatIsOfNoMoreUse() throws Exception {
        upgrade();
        watched.close();
        watched = watched(false, false);
        define(OTHER, "0.0.0", "1.0.0", step("other", "insert into foo (id) values (9)"));
        execute(OTHER);

        assertThat(runs()).containsExactly("COMMITTED CLEAN", "COMMITTED CLEAN");
        assertThat(kept(1)).isEmpty();
        assertRefused(MODULE, "nothing is kept");
    }

    @Test
    void undoesUpgradesInTheReverseOfTheirOrder() throws Exception {
        upgrade();
        define(OTHER, "0.0.0", "1.0.0", step("other", "update foo set name = 'other'"));
        execute(OTHER);

        assertRefused(MODULE, "upgrade:undo com.example.other");
        undo(OTHER);
        assertThat(watched.cell("select max(name) from foo")).isEqualTo("changed");
        undo(MODULE);

        assertThat(watched.cell("select max(name) from foo")).isEqualTo("b");
    }

    @Test
    void refusesToUndoWhatWouldBeUpgradedAgainAtOnce() throws Exception {
        upgrade();
        watched.engine.configure(settings(true, true));

        assertRefused(MODULE, "upgrade.database.auto.run");
        assertThat(runs()).containsExactly("COMMITTED KEPT");
    }

    @Test
    void changesNothingWhenItBreaksOffBeforeTheGatesAreClosed() throws Exception {
        upgrade();
        watched.onClose = outages::begin;

        assertThatThrownBy(() -> undo(MODULE)).hasStackTraceContaining("the database is down");
        watched.onClose = () -> {};
        outages.end();

        await().untilAsserted(() -> assertThat(runs()).containsExactly("COMMITTED KEPT"));
        watched.awaitState(ModuleState.UP_TO_DATE);
        assertThat(watched.cell("select max(name) from foo")).isEqualTo("changed");
        undo(MODULE);
        assertThat(watched.cell("select max(name) from foo")).isEqualTo("b");
    }

    @Test
    void goesOnWithAnUndoThatBrokeOff() throws Exception {
        upgrade();
        watched.close();
        watched = watched(false, true);
        watched.sql(
                "update Sluice_Run set state_ = 'REVERTING'",
                "update Release_ set state_ = " + ReleaseRecord.RUNNING + " where schemaVersion = '2.0.0'");

        watched.connect();

        await().untilAsserted(() -> assertThat(runs()).containsExactly("REVERTED CLEAN"));
        assertThat(watched.cell("select max(name) from foo")).isEqualTo("b");
        assertThat(store.read(MODULE).orElseThrow().schemaVersion()).isEqualTo("1.0.0");
    }

    private Watched watched(boolean autoRun, boolean keep) {
        return new Watched(outages.dataSource(), settings(autoRun, keep), null);
    }

    private static EngineSettings settings(boolean autoRun, boolean keep) {
        return Watched.settings(autoRun, new Policy(true, Long.MAX_VALUE, keep));
    }

    private void upgrade() {
        define(MODULE, "1.0.0", "2.0.0", CHANGE);
        execute(MODULE);
    }

    private void define(ModuleName name, String from, String to, NamedStep step) {
        watched.connect();
        watched.engine.tell(it -> it.define(module().edge(from, to, step).define(name)));
    }

    private void execute(ModuleName name) {
        await().untilAsserted(() ->
                assertThat(watched.engine.coordinator().readings().plan(name)).isPresent());
        UpgradeRun run = watched.engine.await(watched.engine.call(it -> it.execute(name)));
        assertThat(run.failure()).isEmpty();
    }

    private UpgradeRun undo(ModuleName name) {
        return watched.engine.await(watched.engine.call(it -> it.undo(name)));
    }

    private void assertRefused(ModuleName name, String reason) {
        assertThatThrownBy(() -> undo(name)).isInstanceOfSatisfying(SluiceException.class, e -> {
            assertThat(e.code()).isEqualTo(ErrorCode.UNDO_REFUSED);
            assertThat(e).hasMessageContaining(reason);
        });
    }

    private List<String> runs() {
        return new RunReader(database.dataSource())
                .latest(10).stream()
                        .map(run -> run.result().orElse("") + " " + run.state())
                        .toList();
    }

    private List<String> kept(long run) throws SQLException {
        return new AllOrNothing().kept(run, database.dataSource());
    }

    private boolean isThere(String table, String column) {
        try {
            watched.cell("select count(" + column + ") from " + table);
            return true;
        } catch (SQLException e) {
            return false;
        }
    }

    private static NamedStep step(String name, String... statements) {
        return new NamedStep(name, context -> {
            try (Connection connection = context.dataSource().getConnection();
                    Statement statement = connection.createStatement()) {
                for (String sql : statements) {
                    statement.execute(sql);
                }
            }
        });
    }
}
