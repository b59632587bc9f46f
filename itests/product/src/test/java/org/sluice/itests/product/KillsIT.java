package org.sluice.itests.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sluice.itests.servers.TestDatabase;
import org.sluice.testkit.DatabaseState;

/**
 * {@code kill -9} of the runtime at random moments of an upgrade; then the same installation is started again, and nobody
 * helps it.
 */
@Tag("server")
@Execution(ExecutionMode.CONCURRENT)
@Timeout(value = 4, unit = TimeUnit.HOURS)
class KillsIT {
    private static final Logger LOG = LoggerFactory.getLogger(KillsIT.class);
    private static final Size SIZE = Size.ofThisBuild();

    /** On each database and for each test: more than a hundred in all. */
    private static final int KILLS = 17;

    /** Milliseconds in which a start has usually taken back what was left. */
    private static final int MOST_OF_A_START = 6_000;

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path folder;

    @ParameterizedTest
    @EnumSource(Target.class)
    void completesTheUpgradeAtTheNextStart(Target target) throws Exception {
        Path bundle = ShopUpgrade.good(folder.resolve("built"));
        CleanUpgrade clean = CleanUpgrade.of(bundle, folder.resolve("clean"), target::database);
        Random random = new Random(SIZE.seed());

        for (int i = 0; i < SIZE.of(2, KILLS); i++) {
            int moment = random.nextInt(clean.millis() + clean.millis() / 5);
            LOG.info("{}, seed {}, kill {}: after {} ms of {}", target, SIZE.seed(), i, moment, clean.millis());
            Path home = folder.resolve("good" + i);
            try (Installation sluice = Installation.in(home);
                    TestDatabase database = target.database(sluice)) {
                ShopUpgrade.fill(database);
                startAndKill(sluice.drop(bundle), moment);
                mayBeKillAgain(sluice, random);

                sluice.start().awaitConsole("active: shop.shop");
                sluice.awaitState(ShopUpgrade.MODULE, "UP_TO_DATE");
                Recorded.awaitSettled(sluice);
                assertThat(sluice.stop()).isZero();

                Recorded.assertLeft(database, clean.after());
            }
            Installation.delete(home);
        }
    }

    @ParameterizedTest
    @EnumSource(Target.class)
    void restoresWhatWasBeforeWhenTheUpgradeCanNotBeCompleted(Target target) throws Exception {
        Path good = ShopUpgrade.good(folder.resolve("built"));
        CleanUpgrade clean = CleanUpgrade.of(good, folder.resolve("clean"), target::database);
        Path broken = ShopUpgrade.broken(folder.resolve("broken"));
        Random random = new Random(SIZE.seed());

        for (int i = 0; i < SIZE.of(1, KILLS); i++) {
            int moment = random.nextInt(clean.millis());
            LOG.info("{}, seed {}, kill {}: after {} ms of {}", target, SIZE.seed(), i, moment, clean.millis());
            Path home = folder.resolve("broken" + i);
            try (Installation sluice = Installation.in(home);
                    TestDatabase database = target.database(sluice)) {
                ShopUpgrade.fill(database);
                DatabaseState before = DatabaseState.of(database.dataSource());
                startAndKill(sluice.drop(good), moment);
                mayBeKillAgain(sluice, random);

                boolean reverted = Recorded.awaitReverted(sluice.drop(broken).start());
                Recorded.awaitSettled(sluice);
                assertThat(sluice.stop()).isZero();

                Recorded.assertLeft(database, reverted ? before : clean.after());
            }
            Installation.delete(home);
        }
    }

    private static void startAndKill(Installation sluice, int moment) throws Exception {
        sluice.start().awaitConsole(ShopUpgrade.BEGINNING);
        assertThat(sluice.process().waitFor(moment, TimeUnit.MILLISECONDS)).isFalse();
        sluice.kill();
    }

    /** Every other time the next start is killed, too: before it takes the run back, in the midst of that, or later. */
    private static void mayBeKillAgain(Installation sluice, Random random) throws Exception {
        if (random.nextBoolean()) {
            sluice.start();
            assertThat(sluice.process().waitFor(random.nextInt(MOST_OF_A_START), TimeUnit.MILLISECONDS))
                    .isFalse();
            sluice.kill();
        }
    }
}
