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
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sluice.itests.servers.TestDatabase;

/** A runtime that is paused in the midst of its upgrade, for longer than its lease lives, while another one is there. */
@Tag("server")
@Execution(ExecutionMode.CONCURRENT)
@Timeout(value = 4, unit = TimeUnit.HOURS)
class PausedNodeIT {
    private static final Logger LOG = LoggerFactory.getLogger(PausedNodeIT.class);
    private static final Size SIZE = Size.ofThisBuild();

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path folder;

    @ParameterizedTest
    @EnumSource(value = Target.class, mode = Mode.EXCLUDE, names = "H2")
    void isOvertakenAndWritesNothingWhenItGoesOn(Target target) throws Exception {
        Path bundle = ShopUpgrade.good(folder.resolve("built"));
        CleanUpgrade clean = CleanUpgrade.of(bundle, folder.resolve("clean"), target::database);
        Random random = new Random(SIZE.seed());

        for (int i = 0; i < SIZE.of(1, 50); i++) {
            int moment = random.nextInt(clean.millis());
            LOG.info("{}, seed {}, pause {}: after {} ms of {}", target, SIZE.seed(), i, moment, clean.millis());
            Path homes = folder.resolve("trial" + i);
            try (Installation first = Installation.in(homes.resolve("first"));
                    Installation second = Installation.in(homes.resolve("second"));
                    TestDatabase database = target.database(first)) {
                target.configured(second, database);
                ShopUpgrade.fill(database);

                first.drop(bundle).start().awaitConsole(ShopUpgrade.BEGINNING);
                assertThat(first.process().waitFor(moment, TimeUnit.MILLISECONDS))
                        .isFalse();
                first.signal("STOP");
                second.drop(bundle).start().awaitConsole("active: shop.shop");
                Recorded.awaitSettled(second);
                Recorded.assertLeft(database, clean.after());
                first.signal("CONT");

                first.awaitConsole("active: shop.shop").awaitState(ShopUpgrade.MODULE, "UP_TO_DATE");
                Recorded.awaitSettled(first);
                assertThat(first.stop()).isZero();
                assertThat(second.stop()).isZero();
                Recorded.assertLeft(database, clean.after());
            }
            Installation.delete(homes);
        }
    }
}
