package org.sluice.revert.internal.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import org.junit.jupiter.api.Test;
import org.sluice.api.spi.RevertibleRun;
import org.sluice.itests.servers.DatabaseServer;
import org.sluice.itests.servers.TestServers;
import org.sluice.revert.internal.journal.mariadb.MariaDbJournal;

class MariaDbUnharmedTest extends UnharmedContract {
    @Override
    DatabaseServer server() {
        return TestServers.mariadb();
    }

    @Override
    JournalDialect dialect() {
        return new MariaDbJournal();
    }

    @Override
    String mayDoEverything() {
        return "do 1";
    }

    @Test
    void bySeveralRenamesInOneStatement() throws Exception {
        unharmedBy("alter table plain rename column note to remark, rename to plain2");
        unharmedBy("alter table plain rename = plain3");
        refused("alter table plain rename to elsewhere.plain", "another schema");
    }

    @Test
    void byASwapOfTables() throws Exception {
        unharmedBy(
                "rename table plain to tmp, orders to plain, tmp to orders", "delete from plain", "delete from orders");
    }

    @Test
    void byATemporaryTableThatHidesARealOne() throws Exception {
        unharmedBy(
                "create temporary table plain (id int)",
                "insert into plain values (5)",
                "drop table plain",
                "update plain set note = 'x'");
    }

    @Test
    void onCommitByATemporaryTableThatHidARealOne() throws Exception {
        committed("create temporary table plain (id int)", "truncate table plain", "drop table plain");

        assertThat(state().get("TABLE plain")).contains("1|one|");
    }

    @Test
    void onCommitByAStatementThatFailsBehindARename() throws Exception {
        try (RevertibleRun run = runs().begin(ticket());
                Connection connection = run.dataSource().getConnection()) {
            assertThatThrownBy(() -> execute(connection, "drop table plain nonsense"))
                    .hasMessageContaining("syntax");

            assertThatThrownBy(() -> execute(connection, "select 2")).hasMessageContaining("'plain'");
            assertThatThrownBy(() -> run.commit(same -> {})).hasMessageContaining("taken back");
        }

        runs().undo(ticket());

        assertThat(state().get("TABLE plain")).contains("1|one|");
    }

    @Test
    void byAViewThatCallsAFunction() throws Exception {
        sql(
                "create function tidy() returns int modifies sql data begin delete from orders; return 1; end",
                "create view tidying as select tidy() as done");

        unharmedBy("select * from tidying");
    }

    @Test
    void byWhatLeadsToAnotherSchema() throws Exception {
        try (var other = server().freshDatabase();
                Connection connection = other.connect()) {
            execute(connection, "create table far (id int primary key)", "insert into far values (1)");
            String far = other.name() + ".far";
            sql(
                    "create view farther as select id from " + far,
                    "create procedure travel() delete from " + far,
                    "create trigger go before insert on orders for each row delete from " + far);

            refused("delete from plain, " + far + " using plain join " + far, "another schema");
            refused("update plain p join " + far + " f on p.id = f.id set f.id = 7", "another schema");
            refused("delete from farther", "another schema");
            refused("call travel()", "another schema");
            refused("insert into orders values (7, 'x')", "another schema");
            refused("with x as (select 1) delete from " + far, "another schema");
            refused("call " + other.name() + ".anything()", "another schema");
            refused("select " + other.name() + ".anything()", "another schema");
            unharmedBy("insert into plain select id + 10, '' from " + far);
        }
    }

    @Test
    void byLocksThatOutliveTheRun() throws Exception {
        refused("lock tables plain write", "LOCK");
        refused("flush tables with read lock", "FLUSH");
    }
}
