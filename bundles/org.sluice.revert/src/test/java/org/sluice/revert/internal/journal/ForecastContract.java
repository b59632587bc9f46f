package org.sluice.revert.internal.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sluice.api.RunPrice.Kept;
import org.sluice.api.RunPrice.Way;
import org.sluice.api.spi.RevertibleRun;
import org.sluice.api.spi.RevertibleRuns.Price;
import org.sluice.api.spi.RevertibleRuns.Ticket;
import org.sluice.itests.servers.DatabaseServer;
import org.sluice.itests.servers.TestDatabase;

/** What is told of statements before a run: as much as the run then keeps. Orders have items, notes stand alone. */
abstract class ForecastContract {
    protected TestDatabase database;
    protected JournalRuns runs;

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
                "create table notes (id int not null primary key, note varchar(50))",
                "create view summary as select note from notes",
                "insert into orders values (1, 'first'), (2, 'second')",
                "insert into items values (10, 1), (20, 2)",
                "insert into notes values (1, 'a'), (2, 'b')");
    }

    @AfterEach
    void drop() {
        database.close();
    }

    @Test
    void tellsThatATableIsCopiedAndHowBigItIs() throws Exception {
        Price price = price("alter table notes modify note varchar(80) not null");

        assertThat(ways(price)).containsExactly("notes COPIED");
        assertThat(price.kept().get(0).bytes()).isEqualTo(bytes("notes")).isPositive();
    }

    @Test
    void copiesNothingForRowsThatWaitInTheTransaction() throws Exception {
        Price price = price("update notes set note = 'x'", "delete from orders");

        assertThat(ways(price)).containsExactly("items TRANSACTION", "notes TRANSACTION", "orders TRANSACTION");
        assertThat(price.kept()).allMatch(kept -> kept.bytes() == 0);
    }

    @Test
    void copiesRowsThatWaitBeforeAStatementThatCommits() throws Exception {
        Price price = price("update notes set note = 'x'", "create table fresh (id int not null primary key)");

        assertThat(ways(price)).containsExactly("fresh MADE", "notes COPIED");
        assertThat(price.kept().get(1).bytes()).isEqualTo(bytes("notes"));
    }

    @Test
    void copiesRowsAtOnceWhereTheyAreToStay() throws Exception {
        Price price = runs.price(database.dataSource(), List.of("update notes set note = 'x'"), true);

        assertThat(ways(price)).containsExactly("notes COPIED");
    }

    @Test
    void countsATableOnceWhateverIsDoneToIt() throws Exception {
        Price price = price(
                "alter table notes add more int",
                "update notes set note = 'x'",
                "delete from notes where id = 1",
                "alter table notes modify note varchar(80) not null");

        assertThat(ways(price)).containsExactly("notes COPIED");
        assertThat(price.kept().get(0).bytes()).isEqualTo(bytes("notes"));
    }

    @Test
    void tellsWhatAStatementBringsWithIt() throws Exception {
        assertThat(ways(price("delete from orders"))).containsExactly("items TRANSACTION", "orders TRANSACTION");
    }

    @Test
    void copiesNothingWhereRowsStay() throws Exception {
        Price price = price("create index IX_notes on notes (note)");

        assertThat(ways(price)).containsExactly("notes DEFINITION");
        assertThat(price.kept().get(0).bytes()).isZero();
    }

    @Test
    void whatTheRunMakesItselfCostsNothing() throws Exception {
        Price price = price(
                "create table fresh (id int not null primary key, name varchar(20))",
                "create index IX_fresh on fresh (name)",
                "alter table fresh add more int",
                "alter table fresh drop column name",
                "insert into fresh (id) values (1)");

        assertThat(ways(price)).containsExactly("fresh MADE");
        assertThat(price.untold()).isEmpty();
        assertThat(remarks(price)).isEmpty();
    }

    @Test
    void namesAStatementThatMayChangeEverything() throws Exception {
        Price price = price("what is this");

        assertThat(ways(price)).contains("items COPIED", "notes COPIED", "orders COPIED", "summary DEFINITION");
        assertThat(remarks(price)).singleElement().asString().contains("'what is this'", "everything");
    }

    @Test
    void doesNotGuessWhatAStatementMeansWhoseTableIsNotThereYet() throws Exception {
        Price price = price("create view fresh as select 1 as one", "drop index IX_of_what_the_run_made");

        assertThat(ways(price)).containsExactly("fresh MADE");
        assertThat(price.untold()).singleElement().asString().contains("IX_of_what_the_run_made");
    }

    @Test
    void namesAStatementThatIsGoingToBeRefused() throws Exception {
        Price price = price("shutdown", "update notes set note = 'x'");

        assertThat(remarks(price)).singleElement().asString().contains("'shutdown'", "refused");
        assertThat(ways(price)).containsExactly("notes TRANSACTION");
    }

    @Test
    void changesNothing() throws Exception {
        price("drop table items", "update notes set note = 'x'", "truncate table notes", "create table fresh (id int)");

        assertThat(cell("select count(*) from items")).isEqualTo("2");
        assertThat(cell("select max(note) from notes")).isEqualTo("b");
        assertThat(cell("select count(*) from information_schema.tables where table_schema = schema()"
                        + " and lower(table_name) like 'sluice%'"))
                .isEqualTo("0");
    }

    @Test
    void foreseesWhatTheRunThenKeeps() throws Exception {
        List<String> statements = List.of(
                "alter table notes add more int",
                "update notes set more = 1",
                "create table fresh (id int)",
                "delete from orders where id = 1",
                "drop view summary");
        Price price = runs.price(database.dataSource(), statements, false);
        Ticket ticket = new Ticket(1, database.dataSource(), new GrantedLease(), Long.MAX_VALUE, List::of);

        try (RevertibleRun run = runs.begin(ticket);
                Connection connection = run.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }

        List<String> copied = runs.kept(1, database.dataSource()).stream()
                .filter(line -> line.contains(" COPIED "))
                .map(line -> line.split(" ", 4)[2].toLowerCase(Locale.ROOT))
                .sorted()
                .toList();
        assertThat(price.kept())
                .filteredOn(kept -> kept.way() == Way.COPIED)
                .extracting(kept -> kept.name().toLowerCase(Locale.ROOT))
                .containsExactlyElementsOf(copied);
        assertThat(ways(price)).contains("summary DEFINITION", "fresh MADE");
    }

    protected final Price price(String... statements) throws SQLException {
        return runs.price(database.dataSource(), List.of(statements), false);
    }

    protected static List<String> ways(Price price) {
        return price.kept().stream().map(ForecastContract::told).toList();
    }

    private static String told(Kept kept) {
        return kept.name().toLowerCase(Locale.ROOT) + " " + kept.way();
    }

    private long bytes(String table) throws SQLException {
        try (Connection connection = database.connect()) {
            return dialect().bytes(connection, table);
        }
    }

    private void sql(String... statements) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private String cell(String query) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return String.valueOf(row.getString(1));
        }
    }

    /** Those on statements. */
    private List<String> remarks(Price price) {
        return price.remarks().stream()
                .filter(remark -> !remark.equals(dialect().remark()))
                .toList();
    }
}
