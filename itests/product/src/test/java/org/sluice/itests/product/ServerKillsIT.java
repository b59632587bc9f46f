package org.sluice.itests.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sluice.itests.servers.OwnMariaDb;
import org.sluice.itests.servers.TestDatabase;
import org.sluice.testkit.DatabaseState;

/** {@code kill -9} of the MariaDB server at random moments of an upgrade. */
@Tag("server")
@Timeout(value = 4, unit = TimeUnit.HOURS)
class ServerKillsIT {
    private static final Logger LOG = LoggerFactory.getLogger(ServerKillsIT.class);
    private static final Size SIZE = Size.ofThisBuild();

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path folder;

    /** A runtime that goes on sees the run reverted; a person, or the next start, has it executed again. */
    @Test
    void revertsOrCompletesWhenTheServerIsBack() throws Exception {
        Path bundle = ShopUpgrade.good(folder.resolve("built"));
        Random random = new Random(SIZE.seed());
        try (OwnMariaDb server = OwnMariaDb.in(folder.resolve("server"))) {
            CleanUpgrade clean = CleanUpgrade.of(
                    bundle,
                    folder.resolve("clean"),
                    sluice -> Target.MARIADB.configured(sluice, server.server().freshDatabase()));
            for (int i = 0; i < SIZE.of(2, 50); i++) {
                int moment = random.nextInt(clean.millis());
                LOG.info("Seed {}, kill {}: after {} ms of {}", SIZE.seed(), i, moment, clean.millis());
                killOnce(server, bundle, folder.resolve("trial" + i), moment, clean.after());
            }
        }
    }

    private static void killOnce(OwnMariaDb server, Path bundle, Path home, int moment, DatabaseState after)
            throws Exception {
        try (Installation sluice = Installation.in(home);
                TestDatabase database =
                        Target.MARIADB.configured(sluice, server.server().freshDatabase())) {
            ShopUpgrade.fill(database);
            DatabaseState before = DatabaseState.of(database.dataSource());
            sluice.drop(bundle).start().awaitConsole(ShopUpgrade.BEGINNING);
            assertThat(sluice.process().waitFor(moment, TimeUnit.MILLISECONDS)).isFalse();
            server.kill();
            server.restart();

            boolean reverted = Recorded.awaitReverted(sluice);
            Recorded.awaitSettled(sluice);
            Recorded.assertLeft(database, reverted ? before : after);

            if (reverted) {
                assertThat(sluice.shell("upgrade:execute " + ShopUpgrade.MODULE).exit())
                        .isZero();
            }
            sluice.awaitConsole("active: shop.shop");
            Recorded.awaitSettled(sluice);
            assertThat(sluice.stop()).isZero();
            Recorded.assertLeft(database, after);
        }
        Installation.delete(home);
    }
}
