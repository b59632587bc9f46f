package org.sluice.revert.internal.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sluice.api.spi.RevertibleRun;
import org.sluice.api.spi.RevertibleRuns.Ticket;

/** Changes of rows wait in a transaction, and are copied only before something commits it. */
abstract class RowsContract extends JournalContract {
    static final String UPDATE = "update orders set note = 'changed'";
    static final String NOTES = "select note from orders order by id";

    /** The columns of a table whose numbers come by themselves: {@code id}, {@code note}. */
    abstract String numbered();

    @Test
    void copiesNothingAndShowsNothingBeforeTheCommitPoint() throws Exception {
        try (RevertibleRun run = runs.begin(ticket(1))) {
            execute(run, UPDATE, "delete from items", "insert into orders values (3, 'third')");

            assertThat(copies()).isEmpty();
            assertThat(rows(NOTES)).containsExactly("first", "second");
        }

        runs.undo(ticket(1));

        assertThat(rows(NOTES)).containsExactly("first", "second");
        assertThat(rows("select count(*) from items")).containsExactly("2");
    }

    @Test
    void commitsRowsTogetherWithTheLastWork() throws Exception {
        try (RevertibleRun run = runs.begin(ticket(1))) {
            execute(run, UPDATE);
            assertThatThrownBy(() -> run.commit(connection -> {
                        execute(connection, "insert into orders values (3, 'last')");
                        throw new SQLException("in the last moment");
                    }))
                    .hasMessageContaining("last moment");
        }
        runs.undo(ticket(1));
        runs.forget(ticket(1));
        assertThat(rows(NOTES)).containsExactly("first", "second");

        try (RevertibleRun run = runs.begin(ticket(2))) {
            execute(run, UPDATE);
            run.commit(connection -> execute(connection, "insert into orders values (3, 'last')"));
        }
        assertThat(rows(NOTES)).containsExactly("changed", "changed", "last");
    }

    @Test
    void numbersGoOnWhereTheyWereBefore() throws Exception {
        sql("create table numbered (" + numbered() + ")", "insert into numbered (note) values ('one')");
        try (RevertibleRun run = runs.begin(ticket(1))) {
            execute(run, "insert into numbered (note) values ('two'), ('three')");
            execute(run, "create table fresh (id int)", "insert into numbered (note) values ('four')");
        }

        runs.undo(ticket(1));
        sql("insert into numbered (note) values ('new')");

        assertThat(rows("select id, note from numbered order by id")).containsExactly("1|one", "2|new");
    }

    @Test
    void numbersGoOnWhereTheyWereBeforeThoughNothingWasCopied() throws Exception {
        sql("create table numbered (" + numbered() + ")", "insert into numbered (note) values ('one')");
        try (RevertibleRun run = runs.begin(ticket(1))) {
            execute(run, "insert into numbered (note) values ('two'), ('three')");
            assertThat(copies()).isEmpty();
        }

        runs.undo(ticket(1));
        sql("insert into numbered (note) values ('new')");

        assertThat(rows("select id, note from numbered order by id")).containsExactly("1|one", "2|new");
    }

    @Test
    void copiesWhatWasChangedAsItWasBeforeAStatementThatCommits() throws Exception {
        try (RevertibleRun run = runs.begin(ticket(1))) {
            execute(run, UPDATE, "insert into orders values (3, 'third')", "create table fresh (id int)");
            assertThat(copies()).as("orders, and items that may follow").hasSize(2);
            assertThat(rows("select count(*) from orders")).containsExactly("3");
            execute(run, "update items set orderId = null", "delete from orders");
            execute(run, "insert into fresh values (1)", "alter table fresh add column more int");
            assertThat(copies()).hasSize(2);
        }

        runs.undo(ticket(1));
        runs.undo(ticket(1));
        runs.forget(ticket(1));

        assertThat(rows(NOTES)).containsExactly("first", "second");
        assertThat(rows("select * from items order by id")).containsExactly("10|1", "20|2");
        assertThat(ownTables()).containsExactly("sluice_journal");
    }

    @Test
    void copiesAlsoWhatChangesByCascades() throws Exception {
        try (RevertibleRun run = runs.begin(ticket(1))) {
            execute(run, "delete from orders where id = 1", "create table fresh (id int)");
            assertThat(copies()).hasSize(2);
        }

        runs.undo(ticket(1));

        assertThat(rows("select * from items order by id")).containsExactly("10|1", "20|2");
    }

    @Test
    void refusesWhatCommitsWhenTheCopyIsBeyondTheBudgetAndKeepsTheRows() throws Exception {
        Ticket poor = new Ticket(1, database.dataSource(), lease, 0, Set::of);
        try (RevertibleRun run = runs.begin(poor)) {
            execute(run, UPDATE);
            assertThatThrownBy(() -> execute(run, "create table fresh (id int)"))
                    .hasMessageContaining("revert.budget");
            assertThat(rows(NOTES)).containsExactly("first", "second");
            run.commit(connection -> {});
        }

        assertThat(rows(NOTES)).containsExactly("changed", "changed");
    }

    @Test
    void aTransactionOfAStepIsRolledBackAlone() throws Exception {
        try (RevertibleRun run = runs.begin(ticket(1));
                Connection connection = run.dataSource().getConnection()) {
            execute(connection, "insert into orders values (3, 'third')");
            connection.setAutoCommit(false);
            execute(connection, "insert into orders values (4, 'fourth')");
            connection.commit();
            execute(connection, "delete from orders");
            connection.rollback();
            execute(connection, "insert into orders values (5, 'fifth')");
            Savepoint savepoint = connection.setSavepoint();
            execute(connection, "delete from orders");
            connection.rollback(savepoint);
            connection.setAutoCommit(true);
            run.commit(last -> {});
        }

        assertThat(rows("select id from orders order by id")).containsExactly("1", "2", "3", "4", "5");
    }

    @Test
    void aDefinitionCommitsTheTransactionOfItsStep() throws Exception {
        try (RevertibleRun run = runs.begin(ticket(1));
                Connection connection = run.dataSource().getConnection()) {
            connection.setAutoCommit(false);
            execute(connection, UPDATE, "create table fresh (id int)", "insert into fresh values (1)");
            connection.rollback();
            assertThat(rows(connection, NOTES)).containsExactly("changed", "changed");
            assertThat(rows(connection, "select count(*) from fresh")).containsExactly("0");
        }

        runs.undo(ticket(1));

        assertThat(rows(NOTES)).containsExactly("first", "second");
    }

    @Test
    void aRollbackOfWhatAnotherConnectionHadCommittedIsRefusedAndTheRunIsTakenBack() throws Exception {
        try (RevertibleRun run = runs.begin(ticket(1));
                Connection connection = run.dataSource().getConnection()) {
            connection.setAutoCommit(false);
            execute(connection, UPDATE);
            execute(run, "create table fresh (id int)");

            assertThatThrownBy(connection::rollback).hasMessageContaining("changed the schema");
            assertThatThrownBy(() -> run.commit(last -> {})).hasMessageContaining("Cannot commit the run");
        }

        runs.undo(ticket(1));

        assertThat(rows(NOTES)).containsExactly("first", "second");
    }

    @Test
    void aStatementThatFailsTakesNothingElseAlong() throws Exception {
        try (RevertibleRun run = runs.begin(ticket(1));
                Connection connection = run.dataSource().getConnection()) {
            assertThatThrownBy(() -> execute(connection, "insert into orders values (1, 'twice')"))
                    .isInstanceOf(SQLException.class);
            execute(connection, UPDATE);
            assertThatThrownBy(() -> execute(connection, "insert into orders values (3, 'x'), (1, 'twice')"))
                    .isInstanceOf(SQLException.class);
            run.commit(last -> {});
        }

        assertThat(rows(NOTES)).containsExactly("changed", "changed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rollback",
                "begin",
                "start transaction",
                "savepoint a",
                "commit and chain",
                "set autocommit = 1",
                "rollback to savepoint a"
            })
    void refusesToEndTheTransactionByAText(String text) throws Exception {
        try (RevertibleRun run = runs.begin(ticket(1))) {
            execute(run, UPDATE);
            assertThatThrownBy(() -> execute(run, text))
                    .hasMessageContaining(text)
                    .hasMessageContaining("setAutoCommit");
            run.commit(last -> {});
        }

        assertThat(rows(NOTES)).containsExactly("changed", "changed");
    }

    @Test
    void aTextThatCommitsKeepsWhatItCommits() throws Exception {
        try (RevertibleRun run = runs.begin(ticket(1))) {
            execute(run, UPDATE, "commit");
            assertThat(rows(NOTES)).containsExactly("changed", "changed");
        }

        runs.undo(ticket(1));

        assertThat(rows(NOTES)).containsExactly("first", "second");
    }

    List<String> copies() throws SQLException {
        return runs.kept(1, database.dataSource()).stream()
                .filter(entry -> entry.contains(EntryKind.COPIED.name()))
                .toList();
    }
}
