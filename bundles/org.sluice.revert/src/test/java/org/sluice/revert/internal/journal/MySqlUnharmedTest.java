package org.sluice.revert.internal.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sluice.api.spi.RevertibleRun;
import org.sluice.itests.servers.DatabaseServer;
import org.sluice.itests.servers.TestServers;
import org.sluice.revert.internal.journal.mariadb.MariaDbJournal;

@Tag("mysql")
class MySqlUnharmedTest extends UnharmedContract {
    @Override
    DatabaseServer server() {
        return TestServers.mysql();
    }

    @Override
    JournalDialect dialect() {
        return MariaDbJournal.ofMySql();
    }

    @Override
    String mayDoEverything() {
        return "do 1";
    }

    @Override
    String rename(String table, String column, String name) {
        return "alter table %s rename column %s to %s".formatted(table, column, name);
    }

    @Override
    String onTable(String table) {
        return " on " + table;
    }

    @Test
    void byARoutineThatMakesTables() throws Exception {
        sql("create procedure build_() begin create table built (id int); rename table orders to moved; end");

        unharmedBy("call build_()");
    }

    @Test
    void byColumnsOfEveryUseThatGetOtherNames() throws Exception {
        sql(
                "create table used (id int auto_increment primary key, `größe ``1` varchar(9) charset latin1 default 'ä', "
                        + "a int, b int generated always as (a + 1), c int check (c > 0), d int, body text, "
                        + "fulltext key words (body), key ix_d (d), key ix_e ((d + 1)), constraint ck check (d < 100))",
                "insert into used (`größe ``1`, a, c, d, body) values ('x', 1, 2, 3, 'word')",
                "create table parted (id int, d int) partition by range (d) (partition p0 values less than (10))",
                "insert into parted values (1, 1)");
        unharmedWithoutCopyBy(
                "alter table used rename column `größe ``1` to `ü ``2`", "alter table used rename column id to Id2");
        unharmedWithoutCopyBy("alter table used rename column body to text_, rename column `größe ``1` to b2");
        unharmedWithoutCopyBy("alter table used change body story text null");
        unharmedWithoutCopyBy("alter table parted rename column id to number_");
        unharmedBy("alter table used rename column a to a2, drop column b");
        unharmedBy("alter table used rename column b to b2");
        unharmedBy("alter table used rename column body to story, add column more int", "update used set more = 1");
        unharmedBy("alter table used rename column body to id, rename column id to body");
        unharmedBy("alter table used change body story varchar(99)");
        unharmedBy("alter table used change body story text first");
    }

    @Test
    void byTablesThatTradeTheNamesOfTheirChecks() throws Exception {
        sql(
                "create table first_ (a int, constraint one check (a > 0))",
                "create table second_ (a int, constraint two check (a > 1))",
                "insert into first_ values (5)",
                "insert into second_ values (6)");

        unharmedBy(
                "alter table first_ add column b int",
                "alter table second_ drop constraint two",
                "alter table first_ drop constraint one, add constraint two check (a > 2)",
                "alter table second_ add constraint one check (a > 3)",
                "update first_ set a = 7");
        unharmedBy("drop table first_", "create table third (a int, constraint one check (a > 9))");
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
