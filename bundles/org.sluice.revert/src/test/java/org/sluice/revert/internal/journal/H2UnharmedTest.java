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
