package org.sluice.revert.internal.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.sluice.api.spi.RevertibleRun;
import org.sluice.api.spi.RevertibleRuns.Ticket;
import org.sluice.api.spi.Waiting;

/** What a run does to a database, and what is left when it is taken back. */
abstract class JournalRunsContract extends JournalContract {
    @Test
    void takesBackWhateverItsStatementsDid() throws Exception {
        try (RevertibleRun run = runs.begin(ticket(1))) {
            execute(
                    run,
                    "update orders set note = 'changed'",
                    "create table fresh (id int)",
                    "insert into fresh values (1)",
                    "alter table items add column price int",
                    "delete from orders where id = 1",
                    "alter table orders drop column note");
        }

        runs.undo(ticket(1));

        assertThat(rows("select id, note from orders order by id")).containsExactly("1|first", "2|second");
        assertThat(rows("select * from items order by id")).containsExactly("10|1", "20|2");
        assertThatThrownBy(() -> rows("select * from fresh")).isInstanceOf(SQLException.class);
        sql("delete from orders where id = 1");
        assertThat(rows("select * from items")).as("the cascade").containsExactly("20|2");
    }

    @Test
    void canBeTakenBackAgainAndAgainAndLeavesNothingBehind() throws Exception {
        try (RevertibleRun run = runs.begin(ticket(1))) {
            execute(run, "drop table items", "drop table orders", "create table orders (other int)");
        }

        runs.undo(ticket(1));
        runs.undo(ticket(1));
        runs.forget(ticket(1));
        runs.forget(ticket(1));

        assertThat(rows("select id, note from orders order by id")).containsExactly("1|first", "2|second");
        assertThat(rows("select * from items order by id")).containsExactly("10|1", "20|2");
        assertThat(ownTables()).containsExactly("sluice_journal");
        assertThat(runs.kept(1, database.dataSource())).isEmpty();
    }

    @Test
    void keepsWhatIsCommitted() throws Exception {
        try (RevertibleRun run = runs.begin(ticket(1))) {
            execute(run, "update orders set note = 'changed'");
            run.commit(connection -> execute(connection, "insert into orders values (3, 'commit point')"));
        }

        runs.forget(ticket(1));

        assertThat(rows("select id, note from orders order by id"))
                .containsExactly("1|changed", "2|changed", "3|commit point");
        assertThat(ownTables()).containsExactly("sluice_journal");
    }

    @Test
    void commitsNothingWhenTheLeaseIsLost() throws Exception {
        try (RevertibleRun run = runs.begin(ticket(1))) {
            execute(run, "update orders set note = 'changed'");
            lease.lose();

            assertThatThrownBy(() -> run.commit(connection -> execute(connection, "delete from items")))
                    .hasMessageContaining("lease");
            assertThat(rows("select count(*) from items")).containsExactly("2");
        }
    }

    @Test
    void executesNothingWhenTheLeaseIsLost() throws Exception {
        try (RevertibleRun run = runs.begin(ticket(1))) {
            execute(run, "select * from orders");
            lease.lose();

            assertThatThrownBy(() -> execute(run, "drop table items")).hasMessageContaining("lease");
        }
        assertThat(rows("select count(*) from items")).containsExactly("2");
    }

    @Test
    void executesNothingWhenTheLeaseIsLostThoughAllIsKeptAlready() throws Exception {
        try (RevertibleRun run = runs.begin(ticket(1))) {
            execute(run, "update orders set note = 'changed'");
            lease.lose();

            assertThatThrownBy(() -> execute(run, "update orders set note = 'changed'"))
                    .hasMessageContaining("lost");
        }
        lease.regain();
    }

    @Test
    void refusesACopyBeyondTheBudget() throws Exception {
        Ticket poor = new Ticket(1, database.dataSource(), lease, 0, Set::of);
        try (RevertibleRun run = runs.begin(poor)) {
            assertThatThrownBy(() -> execute(run, "alter table orders drop column note"))
                    .hasMessageContaining("orders")
                    .hasMessageContaining("revert.budget");
        }
        assertThat(rows("select note from orders order by id")).containsExactly("first", "second");
    }

    @Test
    void takesBackWhatWasPreparedAndBatchedAndRolledBackByHand() throws Exception {
        try (RevertibleRun run = runs.begin(ticket(1));
                Connection connection = run.dataSource().getConnection()) {
            try (PreparedStatement insert = connection.prepareStatement("insert into orders values (?, ?)")) {
                for (int id = 5; id < 8; id++) {
                    insert.setInt(1, id);
                    insert.setString(2, "batch");
                    insert.addBatch();
                }
                insert.executeBatch();
            }
            connection.setAutoCommit(false);
            execute(connection, "delete from orders where id = 7");
            connection.rollback();
            connection.setAutoCommit(true);
            assertThat(rows(connection, "select count(*) from orders")).containsExactly("5");
        }

        runs.undo(ticket(1));

        assertThat(rows("select id from orders order by id")).containsExactly("1", "2");
    }

    @Test
    void writesBackTheRowsOfReleasesButThoseOfOtherRuns() throws Exception {
        sql(
                "create table Release_ (releaseId bigint not null primary key, servletContextName varchar(75), "
                        + "schemaVersion varchar(75))",
                "insert into Release_ values (1, 'mine', '1.0.0'), (2, 'theirs', '1.0.0'), (3, 'gone', '1.0.0')");
        try (RevertibleRun run = runs.begin(ticket(1))) {
            execute(
                    run,
                    "update Release_ set schemaVersion = '2.0.0' where servletContextName = 'mine'",
                    "delete from Release_ where servletContextName = 'gone'",
                    "insert into Release_ values (4, 'new', '1.0.0')");
        }
        sql("update Release_ set schemaVersion = '1.5.0' where servletContextName = 'theirs'");

        runs.undo(new Ticket(1, database.dataSource(), lease, Long.MAX_VALUE, () -> Set.of("theirs")));

        assertThat(rows("select servletContextName, schemaVersion from Release_ order by releaseId"))
                .containsExactly("mine|1.0.0", "theirs|1.5.0", "gone|1.0.0");
    }

    @Test
    void revertsARunWithoutTouchingWhatAnotherOneDid() throws Exception {
        sql("create table other (id int not null primary key)");
        try (RevertibleRun first = runs.begin(ticket(1));
                RevertibleRun second = runs.begin(ticket(2))) {
            execute(first, "create table mine (id int)", "insert into orders values (9, 'x')");
            execute(second, "create table theirs (id int)", "insert into other values (1)");
            second.commit(connection -> {});
        }

        runs.undo(ticket(1));

        assertThat(rows("select count(*) from orders")).containsExactly("2");
        assertThat(rows("select count(*) from other")).containsExactly("1");
        assertThat(rows("select count(*) from theirs")).containsExactly("0");
    }

    @Test
    void seesWhatAnotherRunHasChangedMeanwhile() throws Exception {
        sql("create table other (id int not null primary key)", "insert into other values (1), (2)");
        try (RevertibleRun second = runs.begin(ticket(2))) {
            execute(second, "create table mine (id int)");
            try (RevertibleRun first = runs.begin(ticket(1))) {
                execute(
                        first,
                        "create table parts (id int not null primary key, "
                                + "foreign key (id) references other (id) on delete cascade)",
                        "insert into parts values (1), (2)");
                first.commit(connection -> {});
            }
            runs.forget(ticket(1));
            execute(second, "delete from other");
        }

        runs.undo(ticket(2));

        assertThat(rows("select id from other order by id")).containsExactly("1", "2");
        assertThat(rows("select id from parts order by id")).containsExactly("1", "2");
    }

    @Test
    void seesWhatAnotherRunHasTakenBackMeanwhile() throws Exception {
        try (RevertibleRun second = runs.begin(ticket(2))) {
            try (RevertibleRun first = runs.begin(ticket(1))) {
                execute(first, "drop table items");
                execute(second, "create table mine (id int)", "insert into mine values (1)");
            }
            runs.undo(ticket(1));
            runs.forget(ticket(1));
            execute(second, "delete from items");
        }

        runs.undo(ticket(2));

        assertThat(rows("select * from items order by id")).containsExactly("10|1", "20|2");
    }

    @Test
    void seesWhatTheRunHasChangedThatItWaitedFor() throws Exception {
        sql("create table other (id int not null primary key)", "insert into other values (1), (2)");
        CountDownLatch waits = new CountDownLatch(1);
        CompletableFuture<Void> waiting;
        try (RevertibleRun second = runs.begin(ticket(2, waits))) {
            try (RevertibleRun first = runs.begin(ticket(1))) {
                execute(first, "alter table other add column n int");
                waiting = CompletableFuture.runAsync(() -> executeUnchecked(second, "delete from other"));
                waits.await();
                execute(
                        first,
                        "create table parts (id int not null primary key, "
                                + "foreign key (id) references other (id) on delete cascade)",
                        "insert into parts values (1), (2)");
                first.commit(connection -> {});
            }
            runs.forget(ticket(1));
            waiting.join();
        }

        runs.undo(ticket(2));

        assertThat(rows("select id from other order by id")).containsExactly("1", "2");
        assertThat(rows("select id from parts order by id")).containsExactly("1", "2");
    }

    @Test
    void givesNoConnectionsAfterItsEnd() throws Exception {
        RevertibleRun run = runs.begin(ticket(1));
        Connection connection = run.dataSource().getConnection();
        run.close();

        assertThatThrownBy(() -> run.dataSource().getConnection()).hasMessageContaining("is over");
        assertThatThrownBy(() -> execute(connection, "select 1")).isInstanceOf(SQLException.class);
    }

    @Test
    void refusesTheRoadsRoundTheJournal() throws Exception {
        try (RevertibleRun run = runs.begin(ticket(1));
                Connection connection = run.dataSource().getConnection()) {
            assertThatThrownBy(() ->
                            connection.createStatement(ResultSet.TYPE_SCROLL_SENSITIVE, ResultSet.CONCUR_UPDATABLE))
                    .isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> connection.setCatalog("elsewhere")).isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> execute(connection, "insert into elsewhere.orders values (1)"))
                    .hasMessageContaining("another schema");
        }
    }

    @Test
    void makesItsTableOnceThoughManyRunsBeginTheFirstOnes() {
        CountDownLatch go = new CountDownLatch(1);
        List<CompletableFuture<Boolean>> begun = LongStream.rangeClosed(1, 8)
                .mapToObj(run ->
                        CompletableFuture.supplyAsync(() -> begins(run, go), command -> new Thread(command).start()))
                .toList();

        go.countDown();

        assertThat(begun).allSatisfy(each -> assertThat(each.join()).isTrue());
    }

    private boolean begins(long number, CountDownLatch go) {
        try {
            go.await();
            runs.begin(ticket(number)).close();
            return true;
        } catch (SQLException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @param waits counted down when the run begins to wait for another one */
    private Ticket ticket(long run, CountDownLatch waits) {
        Waiting waiting = new Waiting() {
            @Override
            public void tell(Optional<String> reason) {
                waits.countDown();
            }

            @Override
            public boolean isStopped() {
                return false;
            }
        };
        return new Ticket(run, database.dataSource(), lease, Long.MAX_VALUE, Set::of, waiting, false);
    }

    private static void executeUnchecked(RevertibleRun run, String statement) {
        try {
            execute(run, statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
