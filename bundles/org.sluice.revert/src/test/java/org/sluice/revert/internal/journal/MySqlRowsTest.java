package org.sluice.revert.internal.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.CallableStatement;
import java.sql.Connection;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sluice.api.spi.RevertibleRun;
import org.sluice.itests.servers.DatabaseServer;
import org.sluice.itests.servers.TestServers;
import org.sluice.revert.internal.journal.mariadb.MariaDbJournal;

@Tag("mysql")
class MySqlRowsTest extends RowsContract {
    @Override
    DatabaseServer server() {
        return TestServers.mysql();
    }

    @Override
    JournalDialect dialect() {
        return MariaDbJournal.ofMySql();
    }

    @Override
    String numbered() {
        return "id int not null auto_increment primary key, note varchar(50)";
    }

    @ParameterizedTest
    @ValueSource(strings = {"MyISAM", "MEMORY"})
    void copiesATableBeforeItsRowsChangeWhereTheServerCannotTakeThemBack(String engine) throws Exception {
        sql("create table plain (id int primary key) engine = " + engine, "insert into plain values (1)");
        try (RevertibleRun run = runs.begin(ticket(1))) {
            execute(run, UPDATE, "delete from plain");
            assertThat(copies()).hasSize(1).allMatch(entry -> entry.contains("plain"));
        }

        runs.undo(ticket(1));

        assertThat(rows("select * from plain")).containsExactly("1");
        assertThat(rows(NOTES)).containsExactly("first", "second");
    }

    @Test
    void copiesWhatATriggerHasChangedBeforeAStatementThatCommits() throws Exception {
        sql(
                "create table log (event varchar(50))",
                "create trigger noted after insert on orders for each row insert into log values ('inserted')");
        try (RevertibleRun run = runs.begin(ticket(1))) {
            execute(run, "insert into orders values (3, 'third')");
            assertThat(copies()).isEmpty();
            execute(run, "create table fresh (id int)");
            assertThat(copies()).anyMatch(entry -> entry.contains("log"));
        }

        runs.undo(ticket(1));

        assertThat(rows(NOTES)).containsExactly("first", "second");
        assertThat(rows("select * from log")).isEmpty();
    }

    @Test
    void copiesWhatAProcedureChangesAndLetsAStepRollItBack() throws Exception {
        sql("create procedure tidy() delete from items");
        try (RevertibleRun run = runs.begin(ticket(1));
                Connection connection = run.dataSource().getConnection()) {
            execute(connection, UPDATE);
            connection.setAutoCommit(false);
            try (CallableStatement call = connection.prepareCall("{call tidy()}")) {
                call.execute();
            }
            assertThat(rows(connection, "select count(*) from items")).containsExactly("0");
            connection.rollback();
            assertThat(rows(connection, "select count(*) from items")).containsExactly("2");
            execute(connection, "call tidy()");
            connection.commit();
        }

        runs.undo(ticket(1));

        assertThat(rows(NOTES)).containsExactly("first", "second");
        assertThat(rows("select * from items order by id")).containsExactly("10|1", "20|2");
    }

    @Test
    void setsAVariableWithoutCommitting() throws Exception {
        try (RevertibleRun run = runs.begin(ticket(1))) {
            execute(run, "set foreign_key_checks = 0", UPDATE, "set foreign_key_checks = 1");
            assertThat(copies()).isEmpty();
            assertThat(rows(NOTES)).containsExactly("first", "second");
        }
    }
}
