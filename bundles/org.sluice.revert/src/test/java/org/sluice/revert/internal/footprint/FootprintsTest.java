package org.sluice.revert.internal.footprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sluice.revert.internal.schema.Inventory;
import org.sluice.revert.internal.schema.Inventory.ForeignKey;
import org.sluice.revert.internal.schema.SchemaObject;
import org.sluice.revert.internal.schema.SchemaObject.Kind;

/** The schema of these tests: orders have items (cascade) and a note each; a trigger on items writes audit; open is a view. */
class FootprintsTest {
    private static final SchemaObject ORDERS = new SchemaObject(Kind.TABLE, "orders");
    private static final SchemaObject ITEMS = new SchemaObject(Kind.TABLE, "items");
    private static final SchemaObject NOTES = new SchemaObject(Kind.TABLE, "notes");
    private static final SchemaObject AUDIT = new SchemaObject(Kind.TABLE, "Audit_");
    private static final SchemaObject RELEASES = new SchemaObject(Kind.TABLE, "Release_");
    private static final SchemaObject UNICODE = new SchemaObject(Kind.TABLE, "größe");
    private static final SchemaObject OPEN = new SchemaObject(Kind.VIEW, "open");
    private static final SchemaObject TRIGGER = new SchemaObject(Kind.TRIGGER, "items_ai");
    private static final SchemaObject ROUTINE = new SchemaObject(Kind.ROUTINE, "tidy");
    private static final SchemaObject DYNAMIC = new SchemaObject(Kind.ROUTINE, "dynamic");
    private static final SchemaObject BUILDING = new SchemaObject(Kind.ROUTINE, "building");
    private static final SchemaObject NUMBERS = new SchemaObject(Kind.SEQUENCE, "numbers");
    private static final SchemaObject INDEX = new SchemaObject(Kind.INDEX, "ix_notes");

    private final Footprints footprints = new Footprints(new Schema(
            "shop",
            new Inventory(
                    Set.of(
                            ORDERS, ITEMS, NOTES, AUDIT, RELEASES, UNICODE, OPEN, TRIGGER, ROUTINE, DYNAMIC, BUILDING,
                            NUMBERS, INDEX),
                    List.of(
                            new ForeignKey("fk1", "items", "orders", true),
                            new ForeignKey("fk2", "notes", "orders", false)),
                    Map.of(
                            OPEN, "select * from orders where open = 1",
                            TRIGGER, "begin insert into Audit_ values (new.id); end",
                            ROUTINE, "begin delete from notes; end",
                            DYNAMIC, "begin execute immediate text; end",
                            BUILDING, "begin create table built (id int); end",
                            AUDIT, "nextval(numbers)"),
                    Map.of(TRIGGER, "items", INDEX, "notes"),
                    Set.of("other"),
                    false)));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select * from orders",
                "(select 1 from orders) union select 2 from items",
                "select * from orders for update",
                "with o as (select * from orders) select * from o",
                "/* delete from orders */ select 'delete from orders' -- drop table orders",
                "show tables",
                "set session sql_mode = ''",
                "commit",
                "values (1)",
                "",
            })
    void changesNothing(String sql) throws SQLException {
        assertThat(footprints.of(sql).isEmpty()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "insert into notes select * from orders > notes",
                "INSERT IGNORE INTO `notes` (a) values ('x; drop table orders') > notes",
                "insert into \"NOTES\" values (1) > notes",
                "replace into shop.notes values (1) > notes",
                "update notes set a = (select max(id) from items) > notes",
                "update notes n join größe g on n.id = g.id set n.a = 1 > notes größe",
                "delete from notes where id in (select id from items) > notes",
                "delete notes from notes join größe on 1 = 1 where 1 = 1 > notes größe",
                "insert into items values (1) > items Audit_ numbers",
                "delete from orders > orders items Audit_ numbers",
                "update open set x = 1 > orders items Audit_ numbers",
                "select tidy() > notes",
                "call tidy() > notes",
                "select nextval(numbers) > numbers",
                "select next value for numbers > numbers",
                "with x as (select 1) delete from notes > notes",
                "select id from final table (insert into notes values (1)) > notes",
                "merge into notes using orders on 1 = 1 when matched then delete > notes",
                "insert into notes values (1); update größe set a = 2 > notes größe",
                "/*!50000 delete from notes */ > notes",
                "insert into notes values ('it\\'s'), ('; drop table größe') > notes größe",
                "load data infile 'x' into table notes > notes",
                "truncate table notes > notes",
                "alter table notes drop column a > notes",
                "alter sequence numbers restart with 1 > numbers",
                "drop view open > open",
                "create or replace view open as select 1 > open",
                "create index i on notes (a) > notes",
                "drop index i on notes > notes",
                "drop index ix_notes > notes",
                "drop table if exists notes, größe > notes größe",
                "create table copy as select * from orders > ''",
                "create table notes2 like notes > ''",
                "alter table if exists shop.notes add column b int > notes",
                "rename table notes to notes2 > notes",
                "create table t (id int, event int); drop table notes > notes",
                "create trigger t before insert on größe for each row set new.a = 1; drop table notes > notes",
                "create procedure p() begin if x then select 1; end if; end; drop table notes > notes",
                "create procedure p() begin case when x then begin end; else select 2; end case; end; drop table notes > notes",
                "create function f() returns int begin while x do set a = 1; end while; return 1; end > ''",
            })
    void writes(String sql, String expected) throws SQLException {
        Set<String> names = expected.isBlank() ? Set.of() : Set.of(expected.split(" "));

        Footprint footprint = footprints.of(sql);

        assertThat(footprint.everything()).isFalse();
        assertThat(footprint.written().stream().map(SchemaObject::name).collect(Collectors.toSet()))
                .isEqualTo(names);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "call unknown()",
                "call dynamic()",
                "call building()",
                "execute immediate 'drop table orders'",
                "begin not atomic delete from orders; end",
                "alter index ix rename to iy",
                "drop index unknown",
                "set statement max_statement_time = 1 for delete from orders",
                "frobnicate orders",
            })
    void mayChangeEverything(String sql) throws SQLException {
        assertThat(footprints.of(sql).everything()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "grant select on orders to joe",
                "create user joe",
                "create event e on schedule every 1 day do delete from orders",
                "drop database shop",
                "use other",
                "set global x = 1",
                "set @@global.x = 1",
                "set referential_integrity false",
                "insert into other.orders values (1)",
                "update other.orders set a = 1",
                "delete from other.orders",
                "drop table other.orders",
                "drop table notes, other.orders",
                "alter table notes rename to other.notes",
                "delete from notes, other.x using notes join other.x",
                "update notes n join other.x x on n.id = x.id set x.a = 1",
                "with x as (select 1) delete from other.x",
                "call other.p()",
                "select other.f(1)",
                "lock tables notes write",
                "flush tables notes for export",
                "set lock_mode 0",
                "alter table other.orders add column a int",
                "create table other.t (a int)",
                "select * from orders into outfile 'x'",
                "shutdown",
                "script to 'x'",
                "update Sluice_Run set state_ = 'CLEAN'",
                "delete from `sluice_journal`",
                "drop table Sluice_Lease",
            })
    void refusesWhatNobodyCouldTakeBack(String sql) {
        assertThatThrownBy(() -> footprints.of(sql)).isInstanceOf(SQLException.class);
    }

    @Test
    void namesWhatMayComeIntoBeing() throws SQLException {
        assertThat(footprints.of("create table if not exists Fresh (id int)").made())
                .contains("Fresh");
        assertThat(footprints.of("create view v as select 1").made()).contains("v");
        assertThat(footprints.of("alter table notes rename to notes3").made()).contains("notes3");
        assertThat(footprints.of("rename table notes to a, größe to b").made()).contains("a", "b");
        assertThat(footprints
                        .of("create definer = `x`@`%` procedure p() begin end")
                        .made())
                .contains("p");
        assertThat(footprints.of("create sequence s").made()).contains("s");
        assertThat(footprints.of("create table t (id int, temp int)").made()).contains("t");
        assertThat(footprints.of("create temporary table t (id int)").made()).contains("t");
        assertThat(footprints
                        .of("alter table notes rename column a to b, rename = notes3")
                        .made())
                .containsExactly("notes3");
    }

    @Test
    void namesTheLinksThatADroppedOrRenamedTableMayTakeAlong() throws SQLException {
        assertThat(footprints.of("drop table orders").linked()).containsExactlyInAnyOrder(ITEMS, NOTES);
        assertThat(footprints.of("rename table items to i").linked()).containsExactly(ORDERS);
        assertThat(footprints
                        .of("create trigger t before insert on notes for each row set new.a = 1")
                        .linked())
                .containsExactly(NOTES);
        assertThat(footprints.of("drop trigger items_ai").linked()).containsExactly(ITEMS);
    }

    @Test
    void namesTheTablesThatAViewTies() throws SQLException {
        assertThat(footprints.of("drop view open").linked()).contains(ORDERS);
        assertThat(footprints.of("create or replace view open as select 1").linked())
                .contains(ORDERS);
    }

    @Test
    void namesTheTablesThatGetTiedToWhatIsMade() throws SQLException {
        assertThat(footprints
                        .of("create table c (id int, foreign key (id) references orders (id))")
                        .linked())
                .containsExactly(ORDERS);
        assertThat(footprints.of("create view v as select * from notes").linked())
                .containsExactly(NOTES);
        assertThat(footprints
                        .of("alter table größe add foreign key (id) references notes (id)")
                        .linked())
                .containsExactly(NOTES);
    }

    @Test
    void tellsOfTheReleasesApartFromTables() throws SQLException {
        Footprint footprint = footprints.of("update Release_ set schemaVersion = '2.0.0'");

        assertThat(footprint.releases()).isTrue();
        assertThat(footprint.written()).isEmpty();
    }

    @Test
    void tellsWhatOnlyTakesAllRowsOfOneTable() throws SQLException {
        assertThat(footprints.of("drop table notes").empties()).isTrue();
        assertThat(footprints.of("truncate notes").empties()).isTrue();
        assertThat(footprints.of("drop table notes, größe").empties()).isFalse();
        assertThat(footprints.of("delete from notes").empties()).isFalse();
    }
}
