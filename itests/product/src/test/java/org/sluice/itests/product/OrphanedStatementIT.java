package org.sluice.itests.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sluice.itests.servers.TestDatabase;
import org.sluice.testkit.DatabaseState;

/** A runtime that is killed while MariaDB executes a long statement of it: the server does not notice, and goes on. */
@Tag("server")
@Execution(ExecutionMode.CONCURRENT)
class OrphanedStatementIT extends ProductTest {
    private static final String ORPHANS =
            "select state from information_schema.processlist where db = database() and id <> connection_id() and info like '%s%%'";

    /** Each works for longer than a lease lives; on a server with nothing else to do, the latter copies 3000 rows in a minute. */
    private static final String UPDATE = "update Item set amount = sleep(0.03)";

    private static final String ALTER =
            "alter table Item add digest varchar(128) default (sha2(repeat(name, 1000000), 512)), algorithm=copy";

    @ParameterizedTest
    @ValueSource(strings = {UPDATE, ALTER})
    @Timeout(value = 12, unit = TimeUnit.MINUTES)
    void isEndedBeforeTheRunIsReverted(String sql) throws Exception {
        try (TestDatabase database = Target.MARIADB.database(sluice)) {
            ShopUpgrade.fill(database);
            DatabaseState before = DatabaseState.of(database.dataSource());
            String orphans = ORPHANS.formatted(sql.substring(0, sql.indexOf('(')));
            sluice.drop(module(ShopUpgrade.MODULE, "2.0.0", "1.0.0 > 2.0.0 : delete from Part; " + sql));
            sluice.start();
            await().atMost(Duration.ofMinutes(3)).until(() -> isAtWork(rows(database, orphans), sql));

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

    private static boolean isAtWork(List<String> states, String sql) {
        return sql.equals(ALTER) ? states.contains("copy to tmp table") : !states.isEmpty();
    }

    private static List<String> rows(TestDatabase database, String query) throws SQLException {
        return Recorded.column(database, query);
    }
}
