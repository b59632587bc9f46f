package org.sluice.itests.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.sluice.itests.modules.ModuleJar;
import org.sluice.itests.modules.fixture.Watched;
import org.sluice.itests.servers.TestDatabase;

/** Two runtimes with the same modules on one database. */
@Tag("server")
@Timeout(value = 2, unit = TimeUnit.HOURS)
class TwoNodesIT {
    private static final Size SIZE = Size.ofThisBuild();

    /** On each of the two databases. */
    private static final int STARTS = 25;

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path folder;

    private Installation first;
    private Installation second;

    @BeforeEach
    void install() throws Exception {
        first = Installation.in(folder.resolve("first"));
        second = Installation.in(folder.resolve("second"));
    }

    @AfterEach
    void end() {
        first.close();
        second.close();
    }

    @ParameterizedTest
    @EnumSource(value = Target.class, mode = Mode.EXCLUDE, names = "H2")
    void executeEachStepOnceWhenTheyStartAtTheSameMoment(Target target) throws Exception {
        for (String module : Counting.MODULES) {
            Path jar = Counting.module(module, folder.resolve("built"));
            first.drop(jar);
            second.drop(jar);
        }
        for (int i = 0; i < SIZE.of(3, STARTS); i++) {
            try (TestDatabase database = target.database(first)) {
                target.configured(second, database);

                first.start();
                second.start();

                for (Installation node : List.of(first, second)) {
                    Counting.awaitUpToDate(node);
                }
                Recorded.awaitSettled(second);
                assertThat(first.stop()).isZero();
                assertThat(second.stop()).isZero();
                Counting.assertEachStepRanOnce(database);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(value = Target.class, mode = Mode.EXCLUDE, names = "H2")
    void closeTheGatesOfBothWhileOneUpgrades(Target target) throws Exception {
        try (TestDatabase database = target.database(first);
                Connection other = database.connect()) {
            target.configured(second, database);
            first.drop(watched("1.0.0", "0.0.0 > 1.0.0 : create table Item (id LONG); insert into Item values (1)"))
                    .start();
            first.awaitConsole("active: watched.watched");
            holdRow(other);

            second.drop(watched("2.0.0", "0.0.0 > 2.0.0 : ", "1.0.0 > 2.0.0 : update Item set id = 3"))
                    .start();
            second.awaitConsole("watched: 1.0.0 -> 2.0.0");

            assertThat(changes(first)).containsExactly(Watched.ACTIVE, Watched.INACTIVE);
            assertHolderIsNamed(first, Long.toString(second.process().pid()));
            other.rollback();
            second.awaitConsole("watched: upgraded to 2.0.0", "active: watched.watched");
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> changes(first), List.of(Watched.ACTIVE, Watched.INACTIVE, Watched.ACTIVE)::equals);
            Recorded.awaitSettled(first);
        }
    }

    /** The step cannot go on until this transaction ends. */
    private static void holdRow(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.executeQuery("select * from Item for update");
        }
    }

    private static void assertHolderIsNamed(Installation waiting, String holder) {
        await().atMost(Duration.ofSeconds(40))
                .untilAsserted(() -> assertThat(waiting.sluice("lock", "show").out())
                        .contains("is with", "pid " + holder, "since", "watched, 1.0.0 -> 2.0.0", "Statements"));
        waiting.awaitConsole("The right to upgrade this database is with", "pid " + holder);
    }

    private static List<String> changes(Installation node) throws Exception {
        return Files.readAllLines(node.home().resolve(Watched.FILE));
    }

    /** A module that accepts whatever version there is. */
    private Path watched(String requires, String... registrations) throws Exception {
        return ModuleJar.named("watched")
                .requires(requires)
                .registrations(registrations)
                .watched("watched", "watched")
                .writeTo(folder.resolve(requires).resolve("watched.jar"));
    }
}
