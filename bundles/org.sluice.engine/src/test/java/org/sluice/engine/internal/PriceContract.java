package org.sluice.engine.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sluice.engine.Modules.MODULE;
import static org.sluice.engine.Modules.module;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sluice.api.ErrorCode;
import org.sluice.api.Fault;
import org.sluice.api.ModuleState;
import org.sluice.api.ModuleStatus;
import org.sluice.api.RunPrice;
import org.sluice.api.RunPrice.Certainty;
import org.sluice.api.SluiceException;
import org.sluice.api.spi.ReleaseRecord;
import org.sluice.api.spi.Step;
import org.sluice.api.spi.StepContext;
import org.sluice.engine.Modules;
import org.sluice.engine.Modules.NamedStep;
import org.sluice.engine.run.RunDatabase.Policy;
import org.sluice.engine.store.ReleaseStore;
import org.sluice.itests.servers.DatabaseServer;
import org.sluice.itests.servers.TestDatabase;

/** What is told and decided before a run: a module that updates a table of some rows, in statements that it has written down. */
abstract class PriceContract {
    private static final Step FILL =
            new Written("fill", List.of("update foo set name = 'x'", "alter table foo drop column spare"));
    private static final NamedStep JAVA = new NamedStep("com.example.Java", context -> {});

    private final TestDatabase database;
    private Watched watched;

    PriceContract(DatabaseServer server) {
        this.database = server.freshDatabase();
        this.watched = watched(false, Policy.ALWAYS);
    }

    @BeforeEach
    void makeTable() throws SQLException {
        watched.sql(
                "create table foo (id integer not null primary key, name varchar(75), spare integer)",
                "insert into foo (id, name) values (1, 'a'), (2, 'b')");
        ReleaseStore store = new ReleaseStore(database.dataSource());
        store.readAll();
        store.insert(MODULE, "1.0.0", 1, ReleaseRecord.GOOD);
    }

    @AfterEach
    void close() {
        watched.close();
        database.close();
    }

    protected abstract void assertTold(RunPrice price);

    @Test
    void tellsWhatTheKnownStatementsNeed() {
        pending(module().edge("1.0.0", "2.0.0", FILL));

        RunPrice price = watched.engine.price(MODULE).orElseThrow();

        assertThat(price.plan().path()).isEqualTo("1.0.0 -> 2.0.0");
        assertThat(price.reverted()).isTrue();
        assertThat(price.untold()).isEmpty();
        assertThat(price.obstacle()).isEmpty();
        assertThat(price.kept()).singleElement().satisfies(kept -> assertThat(
                        kept.name().toLowerCase(Locale.ROOT))
                .isEqualTo("foo"));
        assertTold(price);
    }

    @Test
    void namesTheStepsThatTellOnlyWhenTheyAreExecuted() {
        pending(module().edge("1.0.0", "1.1.0", JAVA).edge("1.1.0", "2.0.0", new Unready("com.example.Late"), FILL));

        RunPrice price = watched.engine.price(MODULE).orElseThrow();

        assertThat(price.untold())
                .containsExactly(
                        "Step 'com.example.Java' tells only when it is executed.",
                        "Step 'com.example.Late' cannot tell before the steps before it are executed: java.sql.SQLException: the table is not there yet.");
        assertThat(price.certainty()).isEqualTo(Certainty.UNKNOWN);
        assertThat(price.kept()).hasSize(1);
    }

    @Test
    void tellsThatNothingIsKeptWhereARunIsNotToBeReverted() {
        restart(false, new Policy(false, 1, false));
        pending(module().edge("1.0.0", "2.0.0", FILL));

        RunPrice price = watched.engine.price(MODULE).orElseThrow();

        assertThat(price.reverted()).isFalse();
        assertThat(price.kept()).isEmpty();
        assertThat(watched.engine.call(it -> it.execute(MODULE)).join().completed())
                .isTrue();
    }

    @Test
    void tellsTheFirstRegistrationOnlyWhereEachIsARunOfItsOwn() {
        watched.engine.configure(settings(Policy.ALWAYS, true));
        pending(module().edge("1.0.0", "1.1.0", JAVA).edge("1.1.0", "2.0.0", FILL));

        RunPrice price = watched.engine.price(MODULE).orElseThrow();

        assertThat(price.plan().path()).isEqualTo("1.0.0 -> 1.1.0");
        assertThat(price.kept()).isEmpty();
    }

    @Test
    void hasNoPriceForAModuleThatHasNoPlan() {
        watched.connect().define(module().requires("1.0.0"));

        assertThat(watched.engine.price(MODULE)).isEmpty();
    }

    protected final void assertARunThatDoesNotFitIsRefusedBeforeTheGateIsClosed() throws SQLException {
        restart(true, new Policy(true, 1, false));
        watched.connect().define(module().requires("2.0.0").edge("1.0.0", "2.0.0", FILL));

        ModuleStatus status = watched.awaitState(ModuleState.PENDING);
        RunPrice price = watched.engine.price(MODULE).orElseThrow();

        assertThat(status.faults()).extracting(Fault::code).containsExactly(ErrorCode.COPIES_DO_NOT_FIT);
        assertThat(status.message()).contains("'foo'", "revert.budget", "upgrade:execute", "Nothing was changed");
        assertThat(watched.diary).doesNotContain("close");
        assertThat(watched.cell("select max(name) from foo")).isEqualTo("b");
        assertThat(watched.cell("select count(*) from Sluice_Run")).isEqualTo("0");
        assertThat(price.obstacle()).map(Fault::code).contains(ErrorCode.COPIES_DO_NOT_FIT);
        assertThatThrownBy(() -> watched.engine.await(watched.engine.call(it -> it.execute(MODULE))))
                .isInstanceOfSatisfying(SluiceException.class, refused -> assertThat(refused.code())
                        .isEqualTo(ErrorCode.COPIES_DO_NOT_FIT));

        watched.engine.configure(Watched.settings(true, Policy.ALWAYS));
        watched.awaitState(ModuleState.UP_TO_DATE);
    }

    protected final void assertARunNeedsNoRoom() throws SQLException {
        restart(true, new Policy(true, 1, false));
        watched.connect().define(module().requires("2.0.0").edge("1.0.0", "2.0.0", FILL));

        watched.awaitState(ModuleState.UP_TO_DATE);

        assertThat(watched.cell("select max(name) from foo")).isEqualTo("x");
    }

    private void pending(Modules module) {
        watched.connect().define(module);
        watched.awaitState(ModuleState.PENDING);
    }

    private void restart(boolean autoRun, Policy policy) {
        watched.close();
        watched = watched(autoRun, policy);
    }

    private Watched watched(boolean autoRun, Policy policy) {
        return new Watched(database.dataSource(), Watched.settings(autoRun, policy), null);
    }

    private static EngineSettings settings(Policy policy, boolean perRegistration) {
        EngineSettings usual = Watched.settings(false, policy);
        return new EngineSettings(false, 2, usual.shutdownTimeout(), usual.drainTimeout(), policy, perRegistration);
    }

    /** A step whose statements are written down. */
    private record Written(String name, List<String> sql) implements Step {
        @Override
        public Optional<List<String>> statements(Connection connection) {
            return Optional.of(sql);
        }

        @Override
        public void execute(StepContext context) throws Exception {
            try (Connection connection = context.dataSource().getConnection();
                    Statement statement = connection.createStatement()) {
                for (String each : sql) {
                    statement.execute(each);
                }
            }
        }
    }

    /** A step that misses what an earlier one makes. */
    private record Unready(String name) implements Step {
        @Override
        public Optional<List<String>> statements(Connection connection) throws SQLException {
            throw new SQLException("the table is not there yet");
        }

        @Override
        public void execute(StepContext context) {
            // nothing to do
        }
    }
}
