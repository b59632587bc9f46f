package org.sluice.revert.internal.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sluice.api.spi.RevertibleRun;
import org.sluice.api.spi.RevertibleRuns.Ticket;
import org.sluice.api.spi.RunConflictException;

/** All connections of a run are one: how threads share it, what others do to it, and what becomes of it. */
abstract class OneConnectionContract extends JournalContract {
    private static final int ROWS = 500;

    final ExecutorService threads = Executors.newCachedThreadPool();

    /** Statements that change a session, and a query that tells. */
    abstract String[] changesOfSession();

    abstract String session();

    /** A statement that lets the session wait for locks as briefly as can be. */
    abstract String waitBriefly();

    /** A statement that lets the session wait for locks for half a minute. */
    abstract String waitLong();

    @AfterEach
    void end() {
        threads.shutdownNow();
    }

    @Test
    void moreThreadsThanThePoolHasConnectionsAllGetOne() throws Exception {
        sql("create table made (id int not null primary key)");
        CountDownLatch all = new CountDownLatch(20);
        try (HikariDataSource pool = pool(2);
                RevertibleRun run = runs.begin(ticket(pool))) {
            List<Future<?>> working = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                String insert = "insert into made values (" + i + ")";
                working.add(threads.submit(() -> {
                    try (Connection connection = run.dataSource().getConnection()) {
                        all.countDown();
                        all.await();
                        execute(connection, insert);
                    }
                    return null;
                }));
            }
            for (Future<?> each : working) {
                each.get();
            }
            run.commit(connection -> {});
        }

        assertThat(rows("select count(*) from made")).containsExactly("20");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatAStepHasSetDoesNotGetIntoThePool(boolean commits) throws Exception {
        try (HikariDataSource pool = pool(3)) {
            Set<String> before = sessions(pool);
            try (RevertibleRun run = runs.begin(ticket(pool));
                    Connection connection = run.dataSource().getConnection()) {
                execute(connection, changesOfSession());
                execute(connection, "update orders set note = 'changed'");
                assertThat(before).doesNotContain(rows(connection, session()).toString());
                if (commits) {
                    run.commit(last -> {});
                }
            }

            assertThat(sessions(pool)).isEqualTo(before);
        }
    }

    /** The different states of all sessions that a pool gives. */
    private Set<String> sessions(HikariDataSource pool) throws SQLException {
        List<Connection> all = new ArrayList<>();
        try {
            List<String> states = new ArrayList<>();
            for (int i = 0; i < pool.getMaximumPoolSize(); i++) {
                all.add(pool.getConnection());
                states.add(rows(all.get(i), session()).toString());
            }
            return Set.copyOf(states);
        } finally {
            for (Connection each : all) {
                each.close();
            }
        }
    }

    @Test
    void aReaderFetchesInPortionsWhileAnotherConnectionUpdates() throws Exception {
        sql("create table many (id int not null primary key, done int)");
        try (Connection connection = database.connect();
                PreparedStatement insert = connection.prepareStatement("insert into many values (?, 0)")) {
            for (int i = 0; i < ROWS; i++) {
                insert.setInt(1, i);
                insert.addBatch();
            }
            insert.executeBatch();
        }
        try (RevertibleRun run = runs.begin(ticket(1));
                Connection reader = run.dataSource().getConnection();
                Connection writer = run.dataSource().getConnection();
                PreparedStatement query = reader.prepareStatement("select id from many order by id");
                PreparedStatement update = writer.prepareStatement("update many set done = done + 1 where id = ?")) {
            query.setFetchSize(20);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    update.setInt(1, rows.getInt(1));
                    update.executeUpdate();
                    if (rows.getRow() == 100) {
                        execute(writer, "create table fresh (id int)");
                    }
                }
            }
            run.commit(connection -> {});
        }

        assertThat(rows("select count(*) from many where done = 1")).containsExactly("" + ROWS);
    }

    @Test
    void aDeadlockTakesTheRunBackAndLetsItDoNothingMore() throws Exception {
        sql("create table heavy (id int not null primary key, note varchar(50))");
        sql("insert into heavy values (1, 'a'), (2, 'b'), (3, 'c'), (4, 'd'), (5, 'e'), (6, 'f')");
        try (RevertibleRun run = runs.begin(ticket(1));
                Connection connection = run.dataSource().getConnection();
                Connection stranger = database.connect()) {
            stranger.setAutoCommit(
                    false); // it goes first, and does more: H2 spares the older one, MariaDB the heavier one
            execute(
                    stranger,
                    waitLong(),
                    "update heavy set note = 'theirs'",
                    "update orders set note = 'theirs' where id = 2");
            execute(connection, "update orders set note = 'changed' where id = 1");
            Future<?> waiting = threads.submit(() -> {
                execute(stranger, "update orders set note = 'theirs' where id = 1");
                return null;
            });
            Awaitility.await().until(this::isWaiting);

            assertThatThrownBy(() -> execute(connection, "update orders set note = 'changed' where id = 2"))
                    .isInstanceOf(RunConflictException.class);
            assertThatThrownBy(() -> execute(connection, "select 1 as goes_on")).hasMessageContaining("rolled back");
            assertThatThrownBy(() -> run.commit(last -> {})).hasMessageContaining("rolled back");
            waiting.get();
            stranger.rollback();
        }

        assertThat(rows("select note from orders order by id")).containsExactly("first", "second");
    }

    /** Whether a session waits for a lock that another one has. */
    abstract boolean isWaiting() throws SQLException;

    @Test
    void aWaitInVainFailsAStatementAndLeavesTheRest() throws Exception {
        try (RevertibleRun run = runs.begin(ticket(1));
                Connection connection = run.dataSource().getConnection();
                Connection stranger = database.connect()) {
            execute(connection, waitBriefly(), "update orders set note = 'changed' where id = 1");
            stranger.setAutoCommit(false);
            execute(stranger, "update orders set note = 'theirs' where id = 2");

            assertThatThrownBy(() -> execute(connection, "update orders set note = 'changed' where id = 2"))
                    .isNotInstanceOf(RunConflictException.class)
                    .isInstanceOf(SQLException.class);
            stranger.rollback();
            execute(connection, "update items set orderId = 1");
            run.commit(last -> {});
        }

        assertThat(rows("select note from orders order by id")).containsExactly("changed", "second");
        assertThat(rows("select orderId from items")).containsExactly("1", "1");
    }

    @Test
    void aWaitInVainForAnotherRunIsAConflict() throws Exception {
        Ticket ticket = new Ticket(1, database.dataSource(), lease, Long.MAX_VALUE, () -> Set.of("other"));
        try (RevertibleRun run = runs.begin(ticket);
                Connection stranger = database.connect()) {
            stranger.setAutoCommit(false);
            execute(stranger, "update orders set note = 'theirs' where id = 2");

            assertThatThrownBy(() -> execute(run, waitBriefly(), "update orders set note = 'x' where id = 2"))
                    .isInstanceOf(RunConflictException.class);
            stranger.rollback();
        }
    }

    @Test
    void aLostConnectionTakesTheRunBack() throws Exception {
        List<Connection> given = new ArrayList<>();
        Ticket ticket = ticket(GivenConnections.of(database.dataSource(), given));
        try (RevertibleRun run = runs.begin(ticket)) {
            execute(run, "update orders set note = 'changed'");
            breakOff(given.get(1));

            assertThatThrownBy(() -> execute(run, "insert into orders values (3, 'third')"))
                    .isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> run.commit(last -> {})).isInstanceOf(SQLException.class);
        }

        runs.undo(ticket(1));

        assertThat(rows("select note from orders order by id")).containsExactly("first", "second");
    }

    /** As a network does that goes down; an embedded database has its own ways. */
    void breakOff(Connection physical) throws SQLException {
        physical.abort(Runnable::run);
    }

    @Test
    void closingEndsAStatementThatRuns() throws Exception {
        RevertibleRun run = runs.begin(ticket(1));
        execute(run, "update orders set note = 'changed'");
        Future<?> sleeping = threads.submit(() -> {
            execute(run, sleep());
            return null;
        });
        Awaitility.await().until(this::isSleeping);

        run.close();

        assertThatThrownBy(sleeping::get).isInstanceOf(ExecutionException.class);
        assertThat(rows("select note from orders order by id")).containsExactly("first", "second");
    }

    /** A statement that takes minutes. */
    abstract String sleep();

    abstract boolean isSleeping() throws SQLException;

    private Ticket ticket(DataSource dataSource) {
        return new Ticket(1, dataSource, lease, Long.MAX_VALUE, Set::of);
    }

    private HikariDataSource pool(int size) {
        HikariConfig configuration = new HikariConfig();
        configuration.setDataSource(database.dataSource());
        configuration.setMaximumPoolSize(size);
        configuration.setConnectionTimeout(5_000);
        return new HikariDataSource(configuration);
    }
}
