package org.sluice.itests.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.sluice.itests.servers.OwnGalera;
import org.sluice.itests.servers.TestDatabase;

/**
 * Three runtimes with the same modules, each on a server of its own of one Galera cluster. The tests share the cluster; the last
 * one kills a server of it.
 */
@Tag("server")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Timeout(value = 20, unit = TimeUnit.MINUTES)
class GaleraIT {
    private static final Path CACHE = Path.of(System.getProperty("sluice.root"), "itests/product/target/galera");
    private static final String HELD = "update Held set number_ = number_ + 1";

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    static Path shared;

    private static OwnGalera cluster;
    /** The upgrade of this bundle, when nobody disturbs it. */
    private static CleanUpgrade clean;

    private static Path bundle;

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path folder;

    private final List<Installation> nodes = new ArrayList<>();

    @BeforeAll
    static void startCluster() throws Exception {
        cluster = OwnGalera.in(shared.resolve("cluster"), CACHE);
        bundle = ShopUpgrade.holdable(shared.resolve("built"), HELD);
        TestDatabase database = cluster.freshDatabase().get(0);
        makeHeld(database);
        clean = CleanUpgrade.of(bundle, shared.resolve("clean"), sluice -> Target.MARIADB.configured(sluice, database));
    }

    @AfterAll
    static void endCluster() {
        if (cluster != null) {
            cluster.close();
        }
    }

    @BeforeEach
    void install() throws Exception {
        for (int i = 0; i < cluster.size(); i++) {
            nodes.add(Installation.in(folder.resolve("node" + i)));
        }
    }

    @AfterEach
    void end() {
        nodes.forEach(Installation::close);
    }

    @Test
    @Order(1)
    void executesEachStepOnceWhenAllStartAtTheSameMoment() throws Exception {
        List<TestDatabase> databases = connected();
        for (String module : Counting.MODULES) {
            Path jar = Counting.module(module, folder.resolve("built"));
            for (Installation node : nodes) {
                node.drop(jar);
            }
        }

        for (Installation node : nodes) {
            node.start();
        }

        for (Installation node : nodes) {
            Counting.awaitUpToDate(node);
            Recorded.awaitSettled(node);
        }
        for (TestDatabase database : databases) {
            Counting.assertEachStepRanOnce(database);
        }
    }

    @Test
    @Order(3)
    void isTakenOverWhenTheServerOfTheNodeThatUpgradesIsKilled() throws Exception {
        List<TestDatabase> databases = connected();
        ShopUpgrade.fill(databases.get(0));
        makeHeld(databases.get(0));
        try (Connection blocker = databases.get(0).connect()) {
            beginAndHold(blocker, databases);

            cluster.kill(0);

            assertCompletedByTheOthers(databases);
        }
    }

    /** The server of a runtime that is gone is there: nobody else can end what it executes for that. */
    @Test
    @Order(2)
    void isTakenOverWhenTheNodeThatUpgradesIsKilled() throws Exception {
        List<TestDatabase> databases = connected();
        ShopUpgrade.fill(databases.get(0));
        makeHeld(databases.get(0));
        try (Connection blocker = databases.get(0).connect()) {
            beginAndHold(blocker, databases);

            nodes.get(0).kill();

            assertCompletedByTheOthers(databases);
            assertThat(statements(databases.get(0))).isEmpty();
            Recorded.assertLeft(databases.get(0), clean.after());
        }
    }

    private static void makeHeld(TestDatabase database) throws SQLException {
        Target.execute(
                database,
                "create table Held (id bigint not null primary key, number_ integer)",
                "insert into Held values (7, 1)");
    }

    private List<TestDatabase> connected() throws Exception {
        List<TestDatabase> databases = cluster.freshDatabase();
        for (int i = 0; i < nodes.size(); i++) {
            Target.MARIADB.configured(nodes.get(i), databases.get(i));
        }
        return databases;
    }

    /** The first node upgrades, and is in the midst of it, as long as this connection to its server is open; the others wait. */
    private void beginAndHold(Connection blocker, List<TestDatabase> databases) throws Exception {
        blocker.setAutoCommit(false);
        try (Statement statement = blocker.createStatement()) {
            statement.executeQuery("select * from Held for update");
        }
        for (Installation node : nodes) {
            node.start();
        }
        for (Installation node : nodes) {
            node.awaitConsole("Sluice is up");
        }
        nodes.get(0).drop(bundle);
        await().atMost(Duration.ofMinutes(2))
                .until(() -> !statements(databases.get(0)).isEmpty());
        for (Installation node : nodes.subList(1, nodes.size())) {
            node.drop(bundle);
        }
        nodes.get(1).awaitConsole("The right to upgrade this database is with");
        assertThat(statements(databases.get(0))).hasSize(1);
    }

    private void assertCompletedByTheOthers(List<TestDatabase> databases) throws Exception {
        for (int i = 1; i < nodes.size(); i++) {
            nodes.get(i).awaitConsole("active: shop.shop").awaitState(ShopUpgrade.MODULE, "UP_TO_DATE");
            Recorded.awaitSettled(nodes.get(i));
            Recorded.assertLeft(databases.get(i), clean.after());
        }
        assertThat(Recorded.column(databases.get(1), "select result_ from Sluice_Run order by runId"))
                .containsExactly("REVERTED", "COMMITTED");
        assertThat(Recorded.column(databases.get(1), "select lockName from Sluice_Session"))
                .isEmpty();
        assertThat(Recorded.column(databases.get(1), "select node from Sluice_Lease"))
                .containsExactly("null");
    }

    private static List<String> statements(TestDatabase server) throws SQLException {
        return Recorded.column(
                server,
                "select id from information_schema.processlist where db = database() and id <> connection_id() and info like '"
                        + HELD + "%'");
    }
}
