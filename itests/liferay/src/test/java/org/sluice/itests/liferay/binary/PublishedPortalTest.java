package org.sluice.itests.liferay.binary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

/**
 * The portal's own upgrade from 7.0 to 7.4, as far as its steps link, in the order of their versions, on the tables of the
 * first release of 7.0.
 *
 * <p>It has gaps: steps that do not link, and steps whose SQL file is in no published jar.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublishedPortalTest {
    private static final String TABLES = "com/liferay/portal/tools/sql/dependencies/portal-tables.sql";
    private static final String INDEXES = "com/liferay/portal/tools/sql/dependencies/indexes.sql";
    private static final String PACKAGE = "com.liferay.portal.upgrade.";
    private static final int PASSED = 68;

    private static final Set<String> WITHOUT_FILE = Set.of(
            "v7_0_1.UpgradeSchema",
            "v7_2_x.UpgradeSchema",
            "v7_3_x.UpgradeSchema",
            "v7_4_x.UpgradeCountry",
            "v7_4_x.UpgradeRegion");
    private static final Set<String> BEHIND_A_GAP = Set.of(
            "v7_2_x.UpgradeLayout",
            "v7_4_x.UpgradeCompanyId",
            "v7_4_x.UpgradeCountryCode",
            "v7_4_x.UpgradeLayout",
            "v7_4_x.UpgradePortalPreferenceValue",
            "v7_4_x.UpgradePortletPreferences",
            "v7_4_x.UpgradeUsersUserGroups");

    private PublishedBundles bundles;
    private List<String> start;

    @BeforeAll
    void install() throws Exception {
        bundles = PublishedBundles.install(Published.PORTAL.subList(1, 2));
        start = new ArrayList<>(TestSql.script(Published.PORTAL.get(0), TABLES));
        start.addAll(TestSql.script(Published.PORTAL.get(0), INDEXES));
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
    void everyStepThatLinksPasses(DatabaseServer server) throws Exception {
        List<Outcome> outcomes = new ArrayList<>(bundles.notLinked());
        try (TestDatabase database = server.freshDatabase()) {
            new TestSql(database).execute(start);
            List<Map.Entry<Class<?>, Published>> classes = bundles.linked().entrySet().stream()
                    .sorted(Comparator.comparing(each -> each.getKey().getName()))
                    .toList();
            for (Map.Entry<Class<?>, Published> each : classes) {
                outcomes.add(outcome(database, each.getValue(), each.getKey()));
            }
        }

        Summary summary = new Summary("portal on " + server, outcomes);
        summary.publish();
        assertThat(summary.failed()).isEmpty();
        assertThat(summary.count(Outcome.Result.PASSED)).isGreaterThanOrEqualTo(PASSED);
    }

    private Outcome outcome(TestDatabase database, Published jar, Class<?> type) {
        if (!Steps.isStep(type)) {
            return new Outcome(jar, type.getName(), Outcome.Result.LOADED, "");
        }
        Optional<String> obstacle = Steps.obstacle(type).or(() -> gap(type.getName()));
        if (obstacle.isPresent()) {
            return new Outcome(jar, type.getName(), Outcome.Result.NOT_RUN, obstacle.get());
        }
        try {
            bundles.felix().execute(Steps.create(type), database.dataSource());
            return new Outcome(jar, type.getName(), Outcome.Result.PASSED, "");
        } catch (Exception | LinkageError e) {
            return new Outcome(jar, type.getName(), Outcome.Result.FAILED, Failures.tell(e));
        }
    }

    private static Optional<String> gap(String className) {
        String step = className.substring(PACKAGE.length());
        if (!step.matches("v7_[0-4]_[1-9x]\\..*")) {
            return Optional.of("the tables that it expects, older than 7.0.0, are in no published jar");
        }
        if (WITHOUT_FILE.contains(step)) {
            return Optional.of("its SQL file is in no published jar");
        }
        return BEHIND_A_GAP.contains(step)
                ? Optional.of("it counts on columns or tables of a step that was not run")
                : Optional.empty();
    }
}
