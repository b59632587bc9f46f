package org.sluice.itests.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.sluice.itests.servers.OwnMariaDb;
import org.sluice.itests.servers.TestDatabase;
import org.sluice.testkit.DatabaseState;

/** What others do to a statement of an upgrade on a MariaDB server: they hold what it needs, or end its connection. */
@Tag("server")
@Execution(ExecutionMode.CONCURRENT)
@Timeout(value = 20, unit = TimeUnit.MINUTES)
class FaultsIT extends ProductTest {
    private static final String LOCK = "select * from Item where id = 1 for update";
    private static final String SLEEP = "update Item set amount = sleep(0.03)";

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    static Path data;

    private static OwnMariaDb server;

    private TestDatabase database;
    private DatabaseState before;

    @BeforeAll
    static void startServer() throws Exception {
        server = OwnMariaDb.in(data.resolve("server"), "--lock-wait-timeout=3", "--innodb-lock-wait-timeout=10");
    }

    @AfterAll
    static void endServer() {
        server.close();
    }

    @BeforeEach
    void fillDatabase() throws Exception {
        database = Target.MARIADB.configured(sluice, server.server().freshDatabase());
        ShopUpgrade.fill(database);
        before = DatabaseState.of(database.dataSource());
    }

    @AfterEach
    void dropDatabase() throws Exception {
        database.close();
    }

    @Test
    void aTableThatAnotherClientReadsIsNamedWithItWhenTheWaitEnds() throws Exception {
        try (Connection other = database.connect()) {
            long holder = hold(other, "select count(*) from Item");

            start("delete from Part; alter table Item add state_ INTEGER");

            assertReverted("alter table Item add column state_", "Lock wait timeout", "connection " + holder + " of");
            other.rollback();
            assertGoesOn("alter table Item add state_ INTEGER");
        }
    }

    @Test
    void aRowThatAnotherClientHasLockedIsNamedWithItWhenTheWaitEnds() throws Exception {
        try (Connection other = database.connect()) {
            long holder = hold(other, LOCK);

            start("delete from Part; update Item set amount = 8");

            sluice.awaitConsole("at the statement 'update Item set amount = 8'", "connection " + holder + " of");
            other.rollback();
            assertReverted("REVERTED");
            assertGoesOn("update Item set amount = 8");
        }
    }

    /** Somebody reads what the run has altered, so that it cannot be altered back: that is tried again until it can. */
    @Test
    void aTableThatIsNeededToTakeTheRunBackIsWaitedFor() throws Exception {
        try (Connection other = database.connect();
                Connection reader = database.connect()) {
            hold(other, LOCK);
            start("alter table Part add state_ INTEGER; update Item set amount = 8");
            await().atMost(Duration.ofMinutes(2))
                    .until(() -> !connections("update Item").isEmpty());
            long holder = hold(reader, "select count(*) from Part");

            sluice.awaitConsole("Cannot take back run", "It is tried again by itself", "connection " + holder + " of");
            reader.rollback();
            other.rollback();

            assertReverted("REVERTED");
            assertGoesOn("update Item set amount = 8");
        }
    }

    @Test
    void aConnectionThatIsEndedInTheMiddleOfAStatementTakesTheRunBack() throws Exception {
        start("delete from Part; " + SLEEP);
        await().atMost(Duration.ofMinutes(2)).until(() -> !connections(SLEEP).isEmpty());

        Target.execute(database, "kill connection " + connections(SLEEP).get(0));

        assertReverted(SLEEP, "socket was closed by server");
        assertGoesOn("update Item set amount = 8");
    }

    /** Begins a transaction, and gives the number of its connection. */
    private static long hold(Connection other, String sql) throws SQLException {
        other.setAutoCommit(false);
        try (Statement statement = other.createStatement()) {
            statement.execute(sql);
        }
        return Long.parseLong(Recorded.value(other, "select connection_id()"));
    }

    private void start(String sql) throws Exception {
        sluice.drop(module(ShopUpgrade.MODULE, "2.0.0", "1.0.0 > 2.0.0 : " + sql))
                .start();
    }

    private void assertReverted(String... told) throws Exception {
        assertThat(Recorded.awaitReverted(sluice)).isTrue();
        Recorded.awaitSettled(sluice);
        Recorded.assertLeft(database, before);
        assertThat(sluice.sluice("status").out())
                .contains("upgrade:execute " + ShopUpgrade.MODULE)
                .contains(told);
    }

    /** A mended bundle is executed by itself. */
    private void assertGoesOn(String sql) throws Exception {
        sluice.drop(module(ShopUpgrade.MODULE, "2.0.0", "1.0.0 > 2.0.0 : " + sql));
        sluice.awaitState(ShopUpgrade.MODULE, "UP_TO_DATE");
        Recorded.awaitSettled(sluice);
        assertThat(sluice.stop()).isZero();
    }

    private List<String> connections(String statement) throws SQLException {
        return Recorded.column(
                database,
                "select id from information_schema.processlist where db = database() and id <> connection_id() and info like '"
                        + statement + "%'");
    }
}
