package org.sluice.revert.internal.journal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sluice.itests.servers.DatabaseServer;
import org.sluice.itests.servers.TestServers;
import org.sluice.revert.internal.journal.h2.H2Journal;

class H2UnharmedTest extends UnharmedContract {
    @Override
    DatabaseServer server() {
        return TestServers.h2();
    }

    @Override
    JournalDialect dialect() {
        return new H2Journal();
    }

    @Override
    String mayDoEverything() {
        return "execute immediate 'set @nothing = 1'";
    }

    @Override
    String rename(String table, String column, String name) {
        return "alter table %s alter column %s rename to %s".formatted(table, column, name);
    }

    @Override
    String onTable(String table) {
        return "";
    }

    @Test
    void byColumnsOfEveryUseThatChange() throws Exception {
        sql(
                "create sequence numbers",
                "create table used (id int auto_increment primary key, \"Größe \"\"1\" varchar(9) default 'ü,(', a int, "
                        + "b int generated always as (a + 1), c int check (c > 0), d int default next value for numbers, "
                        + "e int, f int default 3 not null, constraint ck check (e < 100))",
                "comment on column used.f is 'what, default 4'",
                "insert into used (a, c, d) values (1, 2, 3)");
        unharmedWithoutCopyBy(
                "alter table used alter column id rename to id2", "alter table used rename column d to d2");
        unharmedWithoutCopyBy("alter table used alter f rename to f2", "alter table used alter f2 set default -4.5");
        unharmedWithoutCopyBy("alter table used alter column f drop default");
        unharmedBy("alter table used alter column \"Größe \"\"1\" rename to \"Größe 2\"");
        unharmedBy("alter table used alter column a rename to a2");
        unharmedBy("alter table used alter column b rename to b2");
        unharmedBy("alter table used alter column c rename to c2");
        unharmedBy("alter table used alter column e rename to e2");
        unharmedBy("alter table used alter column d set default 5", "drop sequence numbers");
        unharmedBy("alter table used alter column d drop default", "drop sequence numbers");
        unharmedBy("create sequence more", "alter table used alter column f set default next value for more");
        unharmedBy("alter table used alter column id set default 7", "alter table used alter column b set default 7");
    }

    @Test
    void byWhatFollowsADefinitionInOneText() throws Exception {
        unharmedBy("create table log (id int, event varchar(9)); drop table items; drop table orders");
        unharmedBy("create trigger t before insert on plain for each row call '"
                + "org.sluice.revert.internal.journal.h2.AuditTrigger'; drop table items");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select 1 // it's\n; delete from orders where note <> 'x'",
                "select 1 /* /* */ ' */; delete from orders where note <> 'x'",
                "select 1 /*! it's */; delete from orders where note <> 'x'",
                "select $$ it's $$; delete from orders where note <> 'x'",
            })
    void byWhatAnotherWayToReadWouldNotSee(String sql) throws Exception {
        unharmedBy(sql);
    }

    @Test
    void byAGlobalTemporaryTable() throws Exception {
        unharmedBy("create global temporary table passing (id int)");
    }

    @Test
    void byAViewThatFallsWithAnother() throws Exception {
        sql("create view seenTwice as select id from seen");

        unharmedBy("drop view seen cascade");
    }

    @Test
    void byTablesThatChangeWhileTheirViewIsGone() throws Exception {
        sql("create view pairs as select o.id, p.note from orders o join plain p on o.id = p.id");
        unharmedBy(
                "drop view pairs",
                "drop view seen",
                "alter table plain drop column note",
                "alter table orders add column price int",
                "create view seen as select id from plain");
        unharmedBy("drop table plain cascade", "alter table orders drop column note");
        unharmedBy("alter table plain rename to plain2", "update orders set note = 'x'");
    }

    @Test
    void byJavaCode() throws Exception {
        sql("create alias tidy as $$ int tidy(java.sql.Connection c) throws java.sql.SQLException {"
                + " c.createStatement().execute(\"create table fresh (id int)\");"
                + " return c.createStatement().executeUpdate(\"delete from orders\"); } $$");

        unharmedBy("call tidy()");
        unharmedBy("select tidy()");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lock_mode 0",
                "default_lock_timeout 1",
                "allow_literals none",
                "schema_search_path public, information_schema"
            })
    void bySettingsThatStay(String setting) throws Exception {
        refused("set " + setting, "SET");
    }
}
