package org.sluice.itests.liferay.binary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sluice.itests.liferay.Published;
import org.sluice.itests.liferay.TestSql;
import org.sluice.itests.servers.DatabaseServer;
import org.sluice.itests.servers.TestDatabase;
import org.sluice.itests.servers.TestServers;

/** The upgrade classes of published modules, repackaged and run as they are. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublishedModulesTest {
    private static final String PORTAL_TABLES = "com/liferay/portal/tools/sql/dependencies/portal-tables.sql";
    private static final String OWN_TABLES = "META-INF/sql/tables.sql";

    private PublishedBundles bundles;
    private List<String> portalScript;

    @BeforeAll
    void install() throws Exception {
        bundles = PublishedBundles.install(Published.MODULES);
        portalScript = TestSql.script(Published.PORTAL.get(0), PORTAL_TABLES);
    }

    @AfterAll
    void stop() throws Exception {
        bundles.close();
    }

    static List<DatabaseServer> servers() {
        return TestServers.all();
    }

    @ParameterizedTest
    @MethodSource("servers")
    void everyStepThatLinksDoesItsWork(DatabaseServer server) throws Exception {
        List<Outcome> outcomes = new ArrayList<>(bundles.notLinked());
        for (Map.Entry<Class<?>, Published> each : bundles.linked().entrySet()) {
            outcomes.add(outcome(server, each.getValue(), each.getKey()));
        }

        Summary summary = new Summary("modules on " + server, outcomes);
        summary.publish();
        assertThat(summary.failed()).isEmpty();
        assertThat(summary.count(Outcome.Result.NOT_RUN)).isZero();
    }

    private Outcome outcome(DatabaseServer server, Published jar, Class<?> type) {
        if (!Steps.isStep(type)) {
            return new Outcome(jar, type.getName(), Outcome.Result.LOADED, "");
        }
        Optional<Rehearsal> rehearsal = Rehearsals.of(jar, type.getName());
        Optional<String> obstacle = Steps.obstacle(type)
                .or(() -> rehearsal.isPresent() ? Optional.empty() : Optional.of("no rehearsal is written for it"));
        if (obstacle.isPresent()) {
            return new Outcome(jar, type.getName(), Outcome.Result.NOT_RUN, obstacle.get());
        }
        try (TestDatabase database = server.freshDatabase()) {
            rehearse(rehearsal.get(), jar, type, new TestSql(database));
            return new Outcome(jar, type.getName(), Outcome.Result.PASSED, "");
        } catch (Exception | LinkageError | AssertionError e) {
            return new Outcome(jar, type.getName(), Outcome.Result.FAILED, Failures.tell(e));
        }
    }

    private void rehearse(Rehearsal rehearsal, Published jar, Class<?> type, TestSql sql) throws Exception {
        for (String table : rehearsal.ownTables()) {
            sql.execute(List.of(TestSql.table(TestSql.script(jar, OWN_TABLES), table)));
        }
        for (String table : rehearsal.portalTables()) {
            sql.execute(List.of(TestSql.table(portalScript, table)));
        }
        sql.execute(rehearsal.before());

        bundles.felix().execute(Steps.create(type), sql.database().dataSource());

        sql.execute(rehearsal.after());
        assertThat(sql.rows(rehearsal.query())).isEqualTo(rehearsal.expected());
    }
}
