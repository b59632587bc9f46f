package org.sluice.revert.internal.transaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sluice.revert.internal.transaction.RunFixture.execute;
import static org.sluice.revert.internal.transaction.RunFixture.rows;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.sluice.api.spi.RevertibleRun;
import org.sluice.api.spi.RevertibleRuns;
import org.sluice.api.spi.RevertibleRuns.Ticket;
import org.sluice.itests.servers.TestDatabase;
import org.sluice.itests.servers.TestServers;
import org.sluice.revert.internal.Method;

@TestInstance(Lifecycle.PER_CLASS)
class TransactionRunsTest {
    private final TestDatabase database = TestServers.postgresql().freshDatabase();
    private RunFixture fixture;
    private List<String> before;
    private RevertibleRun run;

    @BeforeEach
    void begin() throws SQLException {
        fixture = new RunFixture(database);
        before = fixture.fingerprint();
        run = fixture.begin();
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @AfterAll
    void drop() {
        database.close();
    }

    private void work() throws SQLException {
        DataSource dataSource = run.dataSource();
        execute(dataSource, "alter table Foo add column more integer default 7");
        execute(dataSource, "create table Bar (id serial primary key)");
        execute(dataSource, "insert into Bar default values");
        execute(dataSource, "insert into Numbered (name) values ('c'), ('d')");
        execute(dataSource, "select setval('numbered_n_seq', 1000)");
        execute(dataSource, "delete from Foo where id = 1");
        execute(dataSource, "truncate table Numbered restart identity");
        execute(dataSource, "insert into Numbered (name) values ('e')");
        execute(dataSource, "alter table Numbered rename to Renamed");
        execute(dataSource, "insert into Renamed (name) values ('f')");
    }

    @Test
    void tellsBeforeWhatWouldBeChangedAndThatNothingIsKept() throws SQLException {
        RevertibleRuns.Price price = fixture.runs.price(
                database.dataSource(),
                List.of(
                        "update Foo set name = 'x'",
                        "create table Fresh (id integer)",
                        "alter table Numbered add more int"),
                false);

        assertThat(price.kept())
                .extracting(kept -> kept.name().toLowerCase(Locale.ROOT) + " " + kept.way() + " " + kept.bytes())
                .containsExactly("foo TRANSACTION 0", "fresh TRANSACTION 0", "numbered TRANSACTION 0");
        assertThat(fixture.runs.space(database.dataSource())).isEmpty();
    }

    @Test
    void tellsBeforeWhatIsGoingToBeRefused() throws SQLException {
        RevertibleRuns.Price price =
                fixture.runs.price(database.dataSource(), List.of("commit", "grant select on Foo to public"), false);

        assertThat(price.remarks()).singleElement().asString().contains("'commit'");
    }

    @Test
    void postgresqlIsFoundToBeTransactional() throws SQLException {
        try (Connection connection = fixture.database.connect()) {
            assertThat(Method.of(connection)).isEqualTo(Method.TRANSACTION);
        }
    }

    @Test
    void aRunThatIsNotCommittedLeavesEverythingAsItWas() throws SQLException {
        work();
        run.close();
        fixture.runs.undo(fixture.ticket);
        fixture.runs.undo(fixture.ticket);
        fixture.runs.forget(fixture.ticket);

        assertThat(fixture.fingerprint()).isEqualTo(before);
        assertThat(fixture.runs.kept(RunFixture.RUN, fixture.database.dataSource()))
                .isEmpty();
    }

    @Test
    void aRunThatIsCommittedKeepsWhatItDidTogetherWithTheWork() throws SQLException {
        work();

        run.commit(connection -> execute(connection, "update Foo set name = 'z' where id = 2"));
        run.close();

        assertThat(fixture.directRows("select name || more from Foo order by id"))
                .containsExactly("z7", "c7");
        assertThat(fixture.directRows("select id from Bar")).containsExactly("1");
        assertThat(fixture.directRows("select id || name from Renamed")).containsExactly("1e", "2f");
    }

    @Test
    void nothingIsSeenBeforeTheCommit() throws SQLException {
        execute(run.dataSource(), "insert into Foo values (4, 'd')");

        assertThat(rows(run.dataSource(), "select id from Foo where id = 4")).containsExactly("4");
        assertThat(fixture.directRows("select id from Foo where id = 4")).isEmpty();
    }

    @Test
    void nothingIsCommittedWhenTheLeaseIsLost() throws SQLException {
        work();
        fixture.lease.lose();

        assertThatThrownBy(() -> run.commit(connection -> {})).hasMessageContaining("lease is lost");
        run.close();

        assertThat(fixture.fingerprint()).isEqualTo(before);
    }

    @Test
    void nothingIsBegunWhenTheLeaseIsLost() {
        fixture.lease.lose();

        assertThatThrownBy(fixture::begin).hasMessageContaining("lease is lost");
    }

    @Test
    void nothingIsCommittedWhenTheWorkFails() throws SQLException {
        work();

        assertThatThrownBy(() -> run.commit(connection -> execute(connection, "insert into Missing values (1)")))
                .isInstanceOf(SQLException.class);
        run.close();

        assertThat(fixture.fingerprint()).isEqualTo(before);
    }

    @Test
    void aConnectionThatIsKilledLeavesEverythingAsItWas() throws SQLException {
        work();
        fixture.direct(
                "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'sluice run 17'");

        assertThatThrownBy(() -> execute(run.dataSource(), "insert into Foo values (4, 'd')"))
                .isInstanceOf(SQLException.class);
        assertThatThrownBy(() -> run.commit(connection -> {})).isInstanceOf(SQLException.class);
        run.close();
        fixture.runs.undo(fixture.ticket);

        assertThat(fixture.fingerprint()).isEqualTo(before);
    }

    @Test
    void noHandleWorksAfterTheCommit() throws SQLException {
        try (Connection connection = run.dataSource().getConnection()) {
            run.commit(work -> {});

            assertThatThrownBy(() -> execute(connection, "delete from Foo")).hasMessageContaining("is over");
            assertThatThrownBy(() -> run.dataSource().getConnection()).hasMessageContaining("is over");
        }
        assertThat(fixture.directRows("select id from Foo")).hasSize(3);
    }

    @Test
    void noHandleWorksAfterTheRunIsClosed() throws SQLException {
        try (Connection connection = run.dataSource().getConnection()) {
            connection.setAutoCommit(false);
            execute(connection, "delete from Foo");
            run.close();

            assertThatThrownBy(() -> execute(connection, "delete from Foo")).isInstanceOf(SQLException.class);
        }
        assertThat(fixture.fingerprint()).isEqualTo(before);
    }

    @Test
    void aDeferredConstraintThatDoesNotHoldFailsItsStatement() throws SQLException {
        execute(run.dataSource(), "create table Child (foo integer references Foo deferrable initially deferred)");

        assertThatThrownBy(() -> execute(run.dataSource(), "insert into Child values (99)"))
                .hasMessageContaining("foreign key");
        execute(run.dataSource(), "insert into Child values (1)");
        execute(run.dataSource(), "alter table Child add column more integer");
    }

    @Test
    void aSequenceIsNotDrawnFromByOthersUntilTheRunHasEnded() throws SQLException {
        execute(run.dataSource(), "insert into Numbered (name) values ('c')");

        assertThatThrownBy(() -> fixture.direct("set lock_timeout = 200; select nextval('numbered_n_seq')"))
                .hasMessageContaining("lock timeout");
    }

    @Test
    void sequencesThatTriggersAndFunctionsDrawFromComeBack() throws SQLException {
        run.close();
        fixture.direct("create function draw() returns trigger language plpgsql as"
                + " $$ begin perform nextval('numbered_' || 'n_seq'); return new; end $$");
        fixture.direct("create trigger Draws before update on Foo for each row execute function draw()");
        RevertibleRun other = fixture.begin();

        execute(other.dataSource(), "update Foo set name = 'x'");
        execute(other.dataSource(), "do $$ begin perform nextval('numbered_' || 'id_seq'); end $$");
        execute(other.dataSource(), "select nextval('numbered_' || 'id_seq')");
        other.close();

        assertThat(fixture.fingerprint()).isEqualTo(before);
    }

    @Test
    void aSequenceThatIsTouchedAfterARollbackComesBackAsWell() throws SQLException {
        try (Connection connection = run.dataSource().getConnection()) {
            connection.setAutoCommit(false);
            execute(connection, "insert into Numbered (name) values ('c')");
            connection.rollback();
            execute(connection, "insert into Numbered (name) values ('d')");
            connection.commit();
        }
        run.close();

        assertThat(fixture.fingerprint()).isEqualTo(before);
    }

    @Test
    void thePoolGetsItsConnectionBackAsItWas() throws SQLException {
        try (Connection pooled = fixture.database.connect()) {
            execute(pooled, "set search_path to public, pg_temp");
            execute(pooled, "set work_mem to '5MB'");
            Ticket ticket = new Ticket(18, new OneConnection(pooled), fixture.lease, Long.MAX_VALUE, List::of);

            RevertibleRun other = fixture.begin(ticket);
            execute(other.dataSource(), "set search_path to pg_catalog");
            execute(other.dataSource(), "set statement_timeout to 77777");
            execute(other.dataSource(), "select pg_advisory_lock(1)");
            execute(other.dataSource(), "create temporary table Temp (id integer)");
            execute(other.dataSource(), "prepare planned as select 1");
            other.commit(connection -> execute(connection, "update Foo set name = 'z' where id = 2"));
            other.close();

            assertThat(rows(pooled, "show search_path")).containsExactly("public, pg_temp");
            assertThat(rows(pooled, "show work_mem")).containsExactly("5MB");
            assertThat(rows(pooled, "show statement_timeout")).containsExactly("0");
            assertThat(rows(pooled, "show lock_timeout")).containsExactly("0");
            assertThat(rows(pooled, "select 1 from pg_locks where locktype = 'advisory'"))
                    .isEmpty();
            assertThat(rows(pooled, "select 1 from pg_prepared_statements where name = 'planned'"))
                    .isEmpty();
            assertThatThrownBy(() -> rows(pooled, "select id from Temp")).hasMessageContaining("does not exist");
            assertThat(pooled.getAutoCommit()).isTrue();
        }
    }

    @Test
    void databasesThatAreNotProvenAreRefused() throws SQLException {
        try (TestDatabase h2 = TestServers.h2().freshDatabase()) {
            Ticket ticket = new Ticket(1, h2.dataSource(), fixture.lease, Long.MAX_VALUE, List::of);

            assertThatThrownBy(() -> fixture.runs.begin(ticket)).hasMessageContaining("not proven");
        }
    }
}
