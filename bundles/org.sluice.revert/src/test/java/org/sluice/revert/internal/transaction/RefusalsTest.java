package org.sluice.revert.internal.transaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sluice.revert.internal.transaction.RunFixture.execute;
import static org.sluice.revert.internal.transaction.RunFixture.rows;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sluice.api.spi.RevertibleRun;
import org.sluice.itests.servers.TestDatabase;
import org.sluice.itests.servers.TestServers;

/** After each refusal the transaction is checked: the row that was inserted first is still not seen by others. */
@TestInstance(Lifecycle.PER_CLASS)
class RefusalsTest {
    private final TestDatabase database = TestServers.postgresql().freshDatabase();
    private RunFixture fixture;
    private RevertibleRun run;
    private Connection connection;

    @BeforeEach
    void begin() throws SQLException {
        fixture = new RunFixture(database);
        run = fixture.begin();
        connection = run.dataSource().getConnection();
        execute(connection, "insert into Foo values (4, 'd')");
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @AfterAll
    void drop() {
        database.close();
    }

    private void assertStillOneTransaction() throws SQLException {
        execute(connection, "insert into Foo values (5, 'e')");
        assertThat(fixture.directRows("select id from Foo order by id")).containsExactly("1", "2", "3");
        assertThat(rows(connection, "select id from Foo order by id")).containsExactly("1", "2", "3", "4", "5");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "commit",
                "COMMIT;",
                "begin",
                "start transaction",
                "end",
                "abort",
                "rollback",
                "rollback to savepoint sluice_last",
                "savepoint x",
                "release savepoint sluice_last",
                "prepare transaction 'x'",
                "commit prepared 'x'",
                " -- comment\n commit",
                "/* one /* in */ another */ commit",
                "select 1; commit; select 2",
                "select 'it''s'; commit",
                "select E'\\''; commit; --'",
                "set standard_conforming_strings = off; select '\\''; commit; --'",
                "select $$ it's $$; commit",
                "select $a$ $$ $a$; commit",
                "select \"id\" from Foo; commit",
                "{oj commit}",
                "do $$ begin commit; end $$",
                "create procedure p() language plpgsql as $$ begin commit; end $$; call p()",
                "create function f() returns integer begin atomic select 1; end; end"
            })
    void nothingThatEndsTheTransactionGetsThrough(String sql) throws SQLException {
        assertThatThrownBy(() -> execute(connection, sql)).isInstanceOf(SQLException.class);
        assertThatThrownBy(() -> {
                    try (PreparedStatement prepared = connection.prepareStatement(sql)) {
                        prepared.execute();
                    }
                })
                .isInstanceOf(SQLException.class);

        assertStillOneTransaction();
    }

    @Test
    void nothingThatEndsTheTransactionGetsThroughInABatch() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.addBatch("delete from Foo where id = 1");
            statement.addBatch("commit");

            assertThatThrownBy(statement::executeBatch).hasMessageContaining("'commit'");
        }
        assertStillOneTransaction();
    }

    @Test
    void aProcedureThatCommitsFailsAndSaysWhy() throws SQLException {
        execute(connection, "create procedure p() language plpgsql as $$ begin commit; end $$");

        assertThatThrownBy(() -> execute(connection, "call p()")).hasMessageContaining("only Sluice ends");
        assertStillOneTransaction();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "vacuum",
                "create index concurrently Foo_name on Foo (name)",
                "create database other",
                "drop database missing",
                "alter system set work_mem = '5MB'",
                "discard all",
                "reindex schema concurrently public"
            })
    void whatCannotRunInATransactionSaysHowToGoOn(String sql) throws SQLException {
        assertThatThrownBy(() -> execute(connection, sql)).hasMessageContaining("revert=none");
        assertStillOneTransaction();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "copy Foo to '/tmp/sluice-foo'",
                "copy (select * from Foo) to program 'cat'",
                "copy Foo from program 'true'",
                "select lo_export(1, '/tmp/sluice-foo')",
                "select * from dblink('dbname=x', 'delete from y') as t(a text)",
                "select pg_advisory_unlock_all()"
            })
    void whatReachesOutOfTheTransactionIsRefusedByName(String sql) throws SQLException {
        assertThatThrownBy(() -> execute(connection, sql)).hasMessageContaining("in a run");
        assertStillOneTransaction();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "comment on table Foo is 'commit; rollback'",
                "select 1 as commit",
                "select 'C:\\'; select 'x'",
                "notify channel",
                "create function f() returns integer begin atomic select 1; select case when true then 2 end; end",
                "create or replace function f() returns void language plpgsql as $$ begin null; end; $$",
                "prepare plan as select 1",
                "set local work_mem = '5MB'"
            })
    void whatOnlyLooksLikeThatIsExecuted(String sql) throws SQLException {
        execute(connection, sql);

        assertStillOneTransaction();
    }
}
