package org.sluice.itests.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sluice.itests.servers.OwnMariaDb;
import org.sluice.itests.servers.TestDatabase;
import org.sluice.testkit.DatabaseState;

/** A database that finds no more space in the midst of an upgrade. */
@Tag("server")
@Execution(ExecutionMode.CONCURRENT)
@Timeout(value = 20, unit = TimeUnit.MINUTES)
class DiskFullIT extends ProductTest {
    private static final int KILOBYTES = 1024;

    /**
     * There is no space for the copy that is needed before the last statement, or none for what that makes itself. Rows keep
     * their size: MariaDB 11.4.5 ends itself when it has to roll back to larger ones without space.
     */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "40 | update Entry set text_ = repeat('x', 100) | drop table Part",
                "64 | delete from Part | alter table Entry add more char(255) default 'y' not null, algorithm=copy"
            })
    void isTakenBackOnMariaDb(int megabytes, String change, String full) throws Exception {
        try (OwnMariaDb server = OwnMariaDb.in(
                        folder.resolve("server"),
                        "--innodb-file-per-table=0", // the copies are in the same space
                        "--innodb-data-file-path=ibdata1:12M:autoextend:max:" + megabytes + "M",
                        "--innodb-autoextend-increment=1",
                        "--innodb-flush-log-at-trx-commit=2");
                TestDatabase database =
                        Target.MARIADB.configured(sluice, server.server().freshDatabase())) {
            ShopUpgrade.fill(database);
            Target.execute(database, "insert into Entry select repeat('e', 100) from seq_1_to_150000");
            DatabaseState before = DatabaseState.of(database.dataSource());

            sluice.drop(module(ShopUpgrade.MODULE, "2.0.0", "1.0.0 > 2.0.0 : " + change + "; " + full))
                    .start();

            assertThat(Recorded.awaitReverted(sluice)).isTrue();
            Recorded.awaitSettled(sluice);
            Recorded.assertLeft(database, before);
            assertThat(sluice.sluice("status").out())
                    .contains("is full", full, "upgrade:execute " + ShopUpgrade.MODULE);
            assertThat(sluice.stop()).isZero();
        }
    }

    /** No file may become larger than a little more than the database is. */
    @Test
    void isTakenBackOnH2WhenThereIsSpaceAgain() throws Exception {
        Path file = sluice.home().resolve("data/h2/sluice.mv.db");
        try (TestDatabase database = Target.H2.database(sluice)) {
            ShopUpgrade.fill(database);
            Target.execute(database, "insert into Entry select repeat('e', 100) from system_range(1, 60000)");
            DatabaseState before = DatabaseState.of(database.dataSource());
            String sql = "1.0.0 > 2.0.0 : delete from Part; update Entry set text_ = concat('x', substring(text_, 2))";
            sluice.drop(module(ShopUpgrade.MODULE, "2.0.0", sql));

            sluice.limitFiles(Files.size(file) / KILOBYTES + 2 * KILOBYTES).start();
            sluice.awaitConsole(ShopUpgrade.MODULE + ": 1.0.0 -> 2.0.0", "File too large");
            sluice.kill();

            sluice.limitFiles(0)
                    .drop(module(ShopUpgrade.MODULE, "2.0.0", "1.0.0 > 2.0.0 : throw"))
                    .start();
            assertThat(Recorded.awaitReverted(sluice)).isTrue();
            Recorded.awaitSettled(sluice);
            assertThat(sluice.stop()).isZero();
            Recorded.assertLeft(database, before);
        }
    }
}
