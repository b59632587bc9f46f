package org.sluice.revert.internal.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sluice.api.spi.RevertibleRun;
import org.sluice.api.spi.RevertibleRuns.Ticket;
import org.sluice.itests.servers.DatabaseServer;
import org.sluice.itests.servers.TestDatabase;
import org.sluice.revert.internal.schema.Definition;
import org.sluice.revert.internal.schema.SchemaObject;
import org.sluice.revert.internal.schema.SchemaObject.Kind;

/** Statements that hide what they do: when a run with them is taken back, everything is as it was. */
abstract class UnharmedContract {
    private final GrantedLease lease = new GrantedLease();
    private TestDatabase database;
    private JournalRuns runs;

    abstract DatabaseServer server();

    abstract JournalDialect dialect();

    @BeforeEach
    void prepare() throws Exception {
        database = server().freshDatabase();
        runs = new JournalRuns(dialect());
        sql(
                "create table orders (id int not null primary key, note varchar(50))",
                "create table items (id int not null primary key, orderId int, "
                        + "constraint fk_items foreign key (orderId) references orders (id) on delete cascade)",
                "create table plain (id int not null primary key, note varchar(50))",
                "create view seen as select id, note from plain",
                "insert into orders values (1, 'first'), (2, 'second')",
                "insert into items values (10, 1), (20, 2)",
                "insert into plain values (1, 'one'), (2, 'two')");
    }

    @AfterEach
    void drop() {
        database.close();
    }

    @Test
    void byATableWithAColumnThatIsCalledTemporary() throws Exception {
        unharmedBy("create table fresh (id int, temp int)", "create table fresh2 (id int, temporary int)");
    }

    @Test
    void byATableThatIsRenamedAndMadeAgain() throws Exception {
        unharmedBy(
                "alter table items rename to items2",
                "create table items (other int)",
                "insert into items2 values (3, 2)");
    }

    @Test
    void byWhatFollowsAStatementThatMayDoEverything() throws Exception {
        try (RevertibleRun run = runs.begin(ticket());
                Connection connection = run.dataSource().getConnection()) {
            execute(connection, mayDoEverything());

            assertThatThrownBy(() -> execute(connection, "delete from Sluice_Journal"))
                    .hasMessageContaining("belongs to Sluice");
            assertThatThrownBy(() -> execute(connection, "insert into elsewhere.orders values (1)"))
                    .hasMessageContaining("another schema");
        }
    }

    @Test
    void byAStatementWhoseFirstAttemptCouldNotBeNoted() throws Exception {
        Map<String, String> before = state();
        try (RevertibleRun run = runs.begin(ticket());
                Connection connection = run.dataSource().getConnection()) {
            lease.lose();
            assertThatThrownBy(() -> execute(connection, "create table fresh (id int)"))
                    .isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> execute(connection, "create index ix on orders (note)"))
                    .isInstanceOf(SQLException.class);
            lease.regain();
            execute(connection, "create table fresh (id int)", "create index ix on orders (note)");
        }

        runs.undo(ticket());

        assertThat(state()).isEqualTo(before);
    }

    @Test
    void byWhatIsDroppedAndMadeAsAnotherKind() throws Exception {
        unharmedBy(
                "drop view seen",
                "create table seen (id int)",
                "insert into seen values (1)",
                "drop table plain",
                "create view plain as select 1 as id",
                "drop table items",
                "drop table orders",
                "create table orders (id int not null primary key)",
                "drop table orders",
                "create table orders (other int)");
    }

    @Test
    void byTablesThatChangePlaces() throws Exception {
        sql("drop view seen");
        unharmedBy(
                "alter table plain rename to swap_",
                "alter table items rename to plain",
                "alter table swap_ rename to items",
                "delete from items",
                "delete from plain");
    }

    @Test
    void byNamesOfEveryKind() throws Exception {
        sql("create table " + quoted("größe 1.2") + " (id int, " + quoted("select") + " int)");
        sql("insert into " + quoted("größe 1.2") + " values (1, 1)");
        unharmedBy(
                "delete from " + quoted("größe 1.2"),
                "alter table " + quoted("größe 1.2") + " drop column " + quoted("select"),
                "create table " + quoted("sehr 'neu'") + " (id int)");
    }

    @Test
    void byColumnsThatGetOtherNamesAtNoPrice() throws Exception {
        sql("create index ix_note on orders (note)");
        unharmedWithoutCopyBy(rename("orders", "note", "remark"));
        unharmedWithoutCopyBy(
                rename("orders", "note", "remark"),
                rename("orders", "remark", "third"),
                rename("orders", "third", "a"));
        unharmedWithoutCopyBy(
                rename("orders", "note", "tmp_"), rename("orders", "id", "note"), rename("orders", "tmp_", "id"));
        unharmedWithoutCopyBy(rename("orders", "id", "key_"), rename("items", "orderId", "parentId"));
        unharmedWithoutCopyBy(
                "create index ix_before on orders (note, id)",
                rename("orders", "note", "remark"),
                "create index ix_after on orders (remark)",
                "drop index ix_note" + onTable("orders"),
                rename("orders", "id", "key_"),
                "create index ix_last on orders (key_, remark)");
    }

    @Test
    void byDefaultsThatChangeAtNoPrice() throws Exception {
        sql("create table defaults (a int default 5, b varchar(9) default 'o''ne' not null, c int)");
        unharmedWithoutCopyBy(
                "alter table defaults alter column a set default 6",
                "alter table defaults alter column a drop default",
                "alter table defaults alter column b drop default",
                "alter table defaults alter column c set default 7",
                rename("defaults", "c", "d"),
                "alter table defaults alter column d set default null",
                "alter table defaults alter column b set default 'tw''o'");
    }

    @Test
    void byAColumnThatComesUnderANameThatAnotherOneHad() throws Exception {
        unharmedBy(rename("orders", "note", "remark"), "alter table orders add column note int");
        unharmedBy(
                "alter table orders add column extra int default 4",
                rename("orders", "extra", "more"),
                "alter table orders add column extra varchar(9)",
                rename("orders", "note", "remark"),
                "alter table orders add column note int",
                "alter table orders drop column extra");
    }

    @Test
    void byChangesOfRowsBeforeAndAfterColumnsGetOtherNames() throws Exception {
        unharmedBy(
                rename("orders", "note", "remark"),
                "update orders set remark = 'x'",
                rename("orders", "remark", "third"),
                "delete from orders");
        unharmedBy("update orders set note = 'x'", rename("orders", "note", "remark"));
    }

    @Test
    void byATableThatGetsAnotherNameAsItsColumnsDo() throws Exception {
        unharmedBy(
                rename("orders", "id", "key_"),
                rename("orders", "note", "remark"),
                "alter table orders rename to orders2",
                rename("orders2", "remark", "note"),
                "create table orders (note int)",
                rename("orders", "note", "remark"));
    }

    @Test
    void byATableThatIsEmptiedOrDroppedWhenItsColumnsHaveOtherNames() throws Exception {
        unharmedBy(rename("items", "orderId", "a"), "truncate table items", rename("items", "a", "b"));
        unharmedBy(rename("items", "orderId", "a"), "drop table items", "create table items (z int)");
    }

    @Test
    void byAStatementOfWhichNothingIsKnownWhenColumnsHaveOtherNames() throws Exception {
        unharmedBy(rename("orders", "note", "a"), mayDoEverything(), "alter table orders drop column a");
    }

    @Test
    void byColumnsThatGetOtherNamesAtBothEndsOfAForeignKey() throws Exception {
        unharmedBy(
                rename("orders", "id", "key_"),
                "alter table items add column more int",
                "alter table items drop constraint fk_items",
                rename("items", "orderId", "parentId"),
                "alter table items add constraint fk_items foreign key (parentId) references orders (key_)",
                "insert into items (id, parentId) values (30, 2)");
    }

    @Test
    void byAColumnThatAViewUsesAndThatGetsAnotherName() throws Exception {
        unharmedBy(rename("plain", "note", "remark"));
        unharmedBy(
                rename("plain", "note", "remark"),
                "create or replace view seen as select id, remark as note from plain");
        unharmedBy(
                "create view more as select id, note from orders",
                rename("orders", "note", "remark"),
                "create view again as select remark from orders");
    }

    @Test
    void byARenameThatFails() throws Exception {
        Map<String, String> before = state();
        try (RevertibleRun run = runs.begin(ticket());
                Connection connection = run.dataSource().getConnection()) {
            assertThatThrownBy(() -> execute(connection, rename("orders", "note", "id")))
                    .isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> execute(connection, rename("orders", "missing", "more")))
                    .isInstanceOf(SQLException.class);
            sql("create index ix_foreign on orders (note)", "drop index ix_foreign" + onTable("orders"));
            execute(connection, rename("orders", "note", "remark"));
            assertThatThrownBy(() -> execute(connection, rename("orders", "note", "more")))
                    .isInstanceOf(SQLException.class);
            execute(connection, "alter table orders add column note int", "alter table orders add column more int");
        }

        undoThroughCrashes();

        assertThat(state()).isEqualTo(before);
    }

    /** A statement of which nothing is known, and which does nothing. */
    abstract String mayDoEverything();

    /** A statement that gives a column another name. */
    abstract String rename(String table, String column, String name);

    /** What the statement that drops an index says of its table. */
    abstract String onTable(String table);

    String quoted(String name) {
        return dialect().quote(name);
    }

    /** Executes the statements in a run, takes it back, and compares. */
    void unharmedBy(String... statements) throws SQLException {
        Map<String, String> before = state();
        try (RevertibleRun run = runs.begin(ticket());
                Connection connection = run.dataSource().getConnection()) {
            execute(connection, statements);
        }

        undoThroughCrashes();
        assertThat(state()).isEqualTo(before);

        runs.undo(ticket());
        runs.forget(ticket());
        assertThat(state()).isEqualTo(before);
    }

    /** The same, where no row is to be copied. */
    void unharmedWithoutCopyBy(String... statements) throws SQLException {
        try (RevertibleRun run = runs.begin(ticket());
                Connection connection = run.dataSource().getConnection()) {
            execute(connection, statements);
            assertThat(runs.kept(1, database.dataSource())).noneMatch(line -> line.contains("Sluice_S"));
        }
        runs.undo(ticket());
        runs.forget(ticket());

        unharmedBy(statements);
    }

    /** Takes the run back; the connection is lost after some statements, then after more, and so on, until it is done. */
    void undoThroughCrashes() throws SQLException {
        CrashPoints points = new CrashPoints("undo of a run", 20);
        while (points.isMore()) {
            LosingDataSource losing = new LosingDataSource(database.dataSource(), points.current());
            try {
                runs.undo(new Ticket(1, losing, lease, Long.MAX_VALUE, Set::of));
            } catch (SQLException e) {
                if (!losing.isLost()) {
                    throw e;
                }
            }
            points.reached(losing.isLost());
        }
        points.report();
    }

    /** Executes the statements in a run, and commits it. */
    void committed(String... statements) throws SQLException {
        try (RevertibleRun run = runs.begin(ticket())) {
            try (Connection connection = run.dataSource().getConnection()) {
                execute(connection, statements);
            }
            run.commit(connection -> {});
        }
        runs.forget(ticket());
    }

    /** That a statement is refused by a message. */
    void refused(String statement, String message) throws SQLException {
        try (RevertibleRun run = runs.begin(ticket());
                Connection connection = run.dataSource().getConnection()) {
            assertThatThrownBy(() -> execute(connection, statement)).hasMessageContaining(message);
        }
        runs.forget(ticket());
    }

    Ticket ticket() {
        return new Ticket(1, database.dataSource(), lease, Long.MAX_VALUE, Set::of);
    }

    JournalRuns runs() {
        return runs;
    }

    void sql(String... statements) throws SQLException {
        try (Connection connection = database.connect()) {
            execute(connection, statements);
        }
    }

    static void execute(Connection connection, String... statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** Every object with how it is made, and every table with its rows. */
    Map<String, String> state() throws SQLException {
        Map<String, String> state = new TreeMap<>();
        try (Connection connection = database.connect()) {
            dialect().prepare(connection);
            for (SchemaObject object : dialect().inventory(connection).objects()) {
                String definition = dialect()
                        .definition(connection, object)
                        .map(Definition::fingerprint)
                        .orElse("");
                String rows = object.kind() == Kind.TABLE
                        ? rows(connection, object.name()).toString()
                        : "";
                state.put(object.kind() + " " + object.name(), definition + rows);
            }
        }
        return state;
    }

    private Set<String> rows(Connection connection, String table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery("select * from " + dialect().quote(table))) {
            Set<String> lines = new TreeSet<>();
            while (rows.next()) {
                StringBuilder line = new StringBuilder();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    line.append(rows.getString(i)).append('|');
                }
                lines.add(line.toString());
            }
            return lines;
        }
    }
}
