package org.sluice.itests.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.sluice.itests.servers.TestDatabase;
import org.sluice.testkit.DatabaseState;

/** A runtime that is killed while MariaDB executes a long statement of it: the server does not notice, and goes on. */
class OrphanedStatementIT extends ProductTest {
    private static final String ORPHANS =
            "select id from information_schema.processlist where db = database() and id <> connection_id() and info like '%s%%'";

    /** Works for longer than a lease lives. */
    private static final String STATEMENT = "update Item set amount = sleep(0.03)";

    @Test
    @Timeout(value = 12, unit = TimeUnit.MINUTES)
    void isEndedBeforeTheRunIsReverted() throws Exception {
        try (TestDatabase database = Target.MARIADB.database(sluice)) {
            ShopUpgrade.fill(database);
            DatabaseState before = DatabaseState.of(database.dataSource());
            String orphans = ORPHANS.formatted(STATEMENT);
            sluice.drop(module(ShopUpgrade.MODULE, "2.0.0", "1.0.0 > 2.0.0 : delete from Part; " + STATEMENT));
            sluice.start();
            await().atMost(Duration.ofMinutes(3))
                    .until(() -> !rows(database, orphans).isEmpty());

            sluice.kill();
            assertThat(rows(database, orphans)).as("the statement goes on").hasSize(1);
            sluice.drop(module(ShopUpgrade.MODULE, "2.0.0", "1.0.0 > 2.0.0 : throw"))
                    .start();
            await().atMost(Duration.ofMinutes(3))
                    .until(() -> rows(database, orphans).isEmpty());

            assertThat(Recorded.awaitReverted(sluice)).isTrue();
            Recorded.awaitSettled(sluice);
            assertThat(sluice.stop()).isZero();
            Recorded.assertLeft(database, before);
        }
    }

    private static List<String> rows(TestDatabase database, String query) throws SQLException {
        return Recorded.column(database, query);
    }
}
