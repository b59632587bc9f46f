package org.sluice.revert.internal.transaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sluice.revert.internal.transaction.RunFixture.execute;
import static org.sluice.revert.internal.transaction.RunFixture.rows;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sluice.api.spi.RevertibleRun;
import org.sluice.api.spi.RevertibleRuns.Ticket;
import org.sluice.api.spi.RunConflictException;
import org.sluice.itests.servers.TestDatabase;
import org.sluice.itests.servers.TestServers;

@TestInstance(Lifecycle.PER_CLASS)
@Timeout(60)
class ConcurrencyTest {
    private static final int ROWS = 1_000;
    private static final int END = -1;

    private final TestDatabase database = TestServers.postgresql().freshDatabase();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private RunFixture fixture;
    private List<String> before;
    private RevertibleRun run;

    @BeforeEach
    void begin() throws SQLException {
        fixture = new RunFixture(database);
        fixture.direct("create table Item (id integer primary key, done integer)");
        fixture.direct("insert into Item select i, 0 from generate_series(1, " + ROWS + ") i");
        before = fixture.fingerprint();
        run = fixture.begin();
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @AfterAll
    void drop() {
        threads.shutdownNow();
        database.close();
    }

    /** Reads in portions while workers, each with a connection, change what is read; some of their statements fail. */
    @ParameterizedTest
    @ValueSource(ints = {2, 8})
    void aReaderStreamsWhileWorkersUpdate(int workers) throws Exception {
        BlockingQueue<Integer> items = new LinkedBlockingQueue<>(50);
        List<Future<?>> working = new ArrayList<>();
        for (int worker = 0; worker < workers; worker++) {
            working.add(threads.submit(() -> {
                update(items);
                return null;
            }));
        }
        stream(items, workers);
        for (Future<?> worker : working) {
            worker.get();
        }
        run.commit(work -> {});

        assertThat(fixture.directRows("select count(*) from Item where done = 1"))
                .containsExactly("" + ROWS);
    }

    private void stream(BlockingQueue<Integer> items, int workers) throws Exception {
        try (Connection connection = run.dataSource().getConnection();
                PreparedStatement query = connection.prepareStatement("select id from Item order by id")) {
            query.setFetchSize(20);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    items.put(rows.getInt(1));
                }
            }
        }
        for (int worker = 0; worker < workers; worker++) {
            items.put(END);
        }
    }

    private void update(BlockingQueue<Integer> items) throws Exception {
        try (Connection connection = run.dataSource().getConnection();
                PreparedStatement update =
                        connection.prepareStatement("update Item set done = done + 1 where id = ?")) {
            for (int id = items.take(); id != END; id = items.take()) {
                if (id % 7 == 0) {
                    assertThatThrownBy(() -> execute(connection, "insert into Item values (1, 1)"))
                            .isInstanceOf(SQLException.class);
                }
                update.setInt(1, id);
                update.addBatch();
                if (id % 5 == 0) {
                    update.executeBatch();
                }
            }
            update.executeBatch();
        }
    }

    @Test
    void rowsThatFailWhenTheyAreFetchedTakeNothingElseAlong() throws SQLException {
        execute(run.dataSource(), "insert into Foo values (4, 'd')");
        try (Connection connection = run.dataSource().getConnection();
                PreparedStatement query = connection.prepareStatement("select 1 / (50 - id) from Item order by id")) {
            query.setFetchSize(20);
            try (ResultSet rows = query.executeQuery()) {
                assertThatThrownBy(() -> {
                            while (rows.next()) {
                                rows.getInt(1);
                            }
                        })
                        .hasMessageContaining("division by zero");
            }
        }
        run.commit(work -> {});

        assertThat(fixture.directRows("select id from Foo where id = 4")).containsExactly("4");
    }

    @Test
    void aConnectionThatIsKilledWhileManyWorkLeavesEverythingAsItWas() throws Exception {
        List<Future<?>> working = new ArrayList<>();
        for (int worker = 0; worker < 8; worker++) {
            working.add(threads.submit(() -> {
                while (true) {
                    execute(run.dataSource(), "insert into Numbered (name) values ('x')");
                }
            }));
        }
        Awaitility.await()
                .until(() -> rows(run.dataSource(), "select count(*) from Numbered"), rows -> !rows.contains("2"));
        fixture.direct(
                "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'sluice run 17'");
        for (Future<?> worker : working) {
            assertThatThrownBy(worker::get).isInstanceOf(ExecutionException.class);
        }
        run.close();
        fixture.runs.undo(fixture.ticket);

        assertThat(fixture.fingerprint()).isEqualTo(before);
    }

    @Test
    void closingEndsAStatementThatRuns() throws Exception {
        execute(run.dataSource(), "delete from Foo");
        Future<?> sleeping = threads.submit(() -> {
            execute(run.dataSource(), "select pg_sleep(600)");
            return null;
        });
        awaitActivity("state = 'active' and query like '%pg_sleep(600)%' and application_name like 'sluice run%'");

        run.close();

        assertThatThrownBy(sleeping::get).isInstanceOf(ExecutionException.class);
        assertThat(fixture.fingerprint()).isEqualTo(before);
    }

    @Test
    void runsThatWaitForEachOtherAreInConflict() throws Exception {
        RevertibleRun other =
                fixture.begin(new Ticket(18, database.dataSource(), fixture.lease, Long.MAX_VALUE, List::of));
        execute(run.dataSource(), "update Foo set name = 'x'");
        execute(other.dataSource(), "update Item set done = 1");
        Future<?> waiting = update(other, "update Foo set name = 'y'");
        awaitActivity("wait_event_type = 'Lock' and application_name = 'sluice run 18'");

        Future<?> closing = update(run, "update Item set done = 2");
        Awaitility.await().until(() -> closing.isDone() || waiting.isDone());
        RevertibleRun victim = closing.isDone() ? run : other;
        victim.close();

        List<Throwable> failures = Stream.of(failure(closing), failure(waiting))
                .flatMap(Optional::stream)
                .toList();
        assertThat(failures).hasSize(1).allMatch(RunConflictException.class::isInstance);
    }

    private Future<?> update(RevertibleRun by, String sql) {
        return threads.submit(() -> {
            execute(by.dataSource(), sql);
            return null;
        });
    }

    private static Optional<Throwable> failure(Future<?> future) throws InterruptedException {
        try {
            future.get();
            return Optional.empty();
        } catch (ExecutionException e) {
            return Optional.ofNullable(e.getCause());
        }
    }

    @Test
    void aLockThatAnotherSessionKeepsIsNamed() throws SQLException {
        try (Connection stranger = database.connect()) {
            stranger.setAutoCommit(false);
            execute(stranger, "lock table Foo");
            execute(run.dataSource(), "set lock_timeout = 200");

            assertThatThrownBy(() -> execute(run.dataSource(), "delete from Foo"))
                    .isNotInstanceOf(RunConflictException.class)
                    .hasMessageContaining("process")
                    .hasMessageContaining("in a transaction since");
            stranger.rollback();
            execute(run.dataSource(), "delete from Foo");
        }
    }

    @Test
    void aLockThatAnotherRunKeepsIsAConflict() throws SQLException {
        RevertibleRun other =
                fixture.begin(new Ticket(18, database.dataSource(), fixture.lease, Long.MAX_VALUE, List::of));
        execute(other.dataSource(), "lock table Foo");
        execute(run.dataSource(), "set lock_timeout = 200");

        assertThatThrownBy(() -> execute(run.dataSource(), "delete from Foo"))
                .isInstanceOf(RunConflictException.class)
                .hasMessageContaining("sluice run 18");
    }

    private void awaitActivity(String condition) {
        Awaitility.await()
                .until(
                        () -> fixture.directRows("select pid from pg_stat_activity where " + condition),
                        sessions -> !sessions.isEmpty());
    }
}
