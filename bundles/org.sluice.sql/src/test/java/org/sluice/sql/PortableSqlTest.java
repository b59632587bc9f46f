package org.sluice.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.sluice.itests.servers.DatabaseServer;
import org.sluice.itests.servers.TestDatabase;

/** What portable statements do, the same on every database. */
@ParameterizedClass
@MethodSource("org.sluice.sql.PortableServers#all")
class PortableSqlTest {
    private final TestDatabase database;
    private Connection connection;
    private PortableTables tables;

    PortableSqlTest(DatabaseServer server) {
        this.database = server.freshDatabase();
    }

    @BeforeEach
    void connect() throws SQLException {
        connection = database.connect();
        tables = new PortableTables(connection);
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
        database.close();
    }

    @Test
    void aTableHasColumnsOfEveryType() throws SQLException {
        tables.execute("""
                create table Foo (
                    id_ LONG not null primary key, amount BIGDECIMAL null, active BOOLEAN, created DATE null,
                    ratio DOUBLE, number_ INTEGER, word STRING null, story TEXT null, name VARCHAR(75) null,
                    content SBLOB, large BLOB
                );
                """);
        byte[] content = new byte[70_000];
        Arrays.fill(content, (byte) 0xFE);
        String story = "Größe 漢字 🌊 ".repeat(7_000);
        Timestamp created = Timestamp.valueOf("2024-02-29 12:34:56.123456");

        insert(content, story, created);

        try (PreparedStatement select = connection.prepareStatement("select * from Foo");
                ResultSet row = select.executeQuery()) {
            assertThat(row.next()).isTrue();
            assertThat(row.getLong("id_")).isEqualTo(Long.MAX_VALUE);
            assertThat(row.getBigDecimal("amount")).isEqualByComparingTo("12345678901234.0123456789012345");
            assertThat(row.getBoolean("active")).isTrue();
            assertThat(row.getTimestamp("created")).isEqualTo(created);
            assertThat(row.getDouble("ratio")).isEqualTo(0.1);
            assertThat(row.getInt("number_")).isEqualTo(Integer.MIN_VALUE);
            assertThat(row.getString("word")).isEqualTo("漢字");
            assertThat(row.getString("story")).isEqualTo(story);
            assertThat(row.getString("name")).isEqualTo("Ünïcode 🌊");
            assertThat(row.getBytes("content")).isEqualTo(content);
        }
    }

    private void insert(byte[] content, String story, Timestamp created) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("insert into Foo (id_, amount, active, created, ratio,"
                        + " number_, word, story, name, content) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            insert.setLong(1, Long.MAX_VALUE);
            insert.setBigDecimal(2, new BigDecimal("12345678901234.0123456789012345"));
            insert.setBoolean(3, true);
            insert.setTimestamp(4, created);
            insert.setDouble(5, 0.1);
            insert.setInt(6, Integer.MIN_VALUE);
            insert.setString(7, "漢字");
            insert.setString(8, story);
            insert.setString(9, "Ünïcode 🌊");
            insert.setBytes(10, content);
            insert.executeUpdate();
        }
    }

    @Test
    void anIdentityIsToldWhereTheDatabaseHasOne() throws SQLException {
        tables.execute("create table Foo (id_ LONG not null primary key IDENTITY, name VARCHAR(75) null)");

        tables.execute("insert into Foo (id_, name) values (7, 'a')");

        assertThat(tables.value("select id_ from Foo")).isEqualTo("7");
    }

    @Test
    void aColumnIsRenamedWithItsData() throws SQLException {
        tables.execute(
                "create table Foo (id_ LONG not null primary key, structureId VARCHAR(75) null)",
                "insert into Foo values (1, 'kept')",
                "alter_column_name Foo structureId DDMStructureKey VARCHAR(75) null");

        assertThat(tables.value("select DDMStructureKey from Foo")).isEqualTo("kept");
    }

    @Test
    void aColumnsTypeIsChangedWithItsData() throws SQLException {
        tables.execute(
                "create table Foo (id_ INTEGER not null primary key, a VARCHAR(75) null, b INTEGER, c VARCHAR(75) null)",
                "insert into Foo values (1, 'text', 42, '43')",
                "alter_column_type Foo id_ LONG not null",
                "alter_column_type Foo a TEXT null",
                "alter_column_type Foo b VARCHAR(20) null",
                "alter_column_type Foo c LONG");

        assertThat(tables.value("select a from Foo")).isEqualTo("text");
        assertThat(tables.value("select b from Foo")).isEqualTo("42");
        assertThat(tables.value("select c + 1 from Foo")).isEqualTo("44");
        tables.execute("update Foo set id_ = 9876543210, a = '" + "x".repeat(100_000) + "'");
    }

    @Test
    void aColumnHasTheDefaultOfItsNewDefinition() throws SQLException {
        tables.execute(
                "create table Foo (id_ LONG not null primary key, a BOOLEAN default TRUE, b INTEGER default 5 null)",
                "alter_column_type Foo a VARCHAR(20) default 'it''s new' not null",
                "alter_column_type Foo b LONG default null null",
                "insert into Foo (id_) values (1)");

        assertThat(tables.value("select a from Foo")).isEqualTo("it's new");
        assertThat(tables.value("select b from Foo")).isNull();
    }

    @Test
    void aColumnKeepsWhatItsNewDefinitionDoesNotName() throws SQLException {
        tables.execute(
                "create table Foo (id_ LONG not null primary key, a VARCHAR(20) default 'it''s \\ old' not null,"
                        + " b INTEGER default 5 null, c DATE default CURRENT_TIMESTAMP not null, d VARCHAR(9) default '7')",
                "alter_column_type Foo a VARCHAR(40)",
                "alter_column_type Foo b LONG null",
                "alter_column_type Foo c DATE",
                "alter_column_type Foo d LONG",
                "insert into Foo (id_) values (1)");

        assertThat(tables.value("select count(*) from Foo where c > '01/01/1970'"))
                .isEqualTo("1");
        assertThat(tables.value("select b from Foo")).isEqualTo("5");
        assertThat(tables.value("select d + 1 from Foo")).isEqualTo("8");
        assertThat(Catalog.of(connection).column("Foo", "a").orElseThrow().nullable())
                .isFalse();
        assertThatThrownBy(() -> tables.execute("insert into Foo (id_, c) values (2, null)"))
                .isInstanceOf(SQLException.class);
    }

    @Test
    void aColumnIsNullableAsItsNewDefinitionSays() throws SQLException {
        tables.execute(
                "create table Foo (id_ LONG not null primary key, a VARCHAR(75) not null, b VARCHAR(75) null)",
                "alter_column_type Foo a VARCHAR(80) null",
                "alter_column_type Foo b VARCHAR(80) not null",
                "insert into Foo (id_, a, b) values (1, null, 'b')");

        assertThatThrownBy(() -> tables.execute("insert into Foo (id_, a, b) values (2, 'a', null)"))
                .isInstanceOf(SQLException.class);
    }

    @Test
    void aColumnIsAddedAndDropped() throws SQLException {
        tables.execute(
                "create table Foo (id_ LONG not null primary key, gone VARCHAR(75) null)",
                "insert into Foo values (1, 'x')",
                "alter table Foo add added LONG default 3 not null",
                "alter table Foo drop column gone");

        assertThat(tables.value("select added from Foo")).isEqualTo("3");
        assertThat(Catalog.of(connection).hasColumn("Foo", "gone")).isFalse();
    }

    @Test
    void changesOfOneTableAreMadeTogether() throws SQLException {
        tables.execute(
                "create table Foo (id_ LONG not null primary key, state VARCHAR(20) default 'x' not null, old_ INTEGER, gone LONG)",
                "create index IX_KEPT on Foo (state)",
                "create index IX_GONE on Foo (old_, gone)",
                "insert into Foo (id_, old_, gone) values (1, 2, 3)");

        PortableSql.on(connection)
                .alter(List.of(
                        "alter table Foo add a LONG default 4 not null",
                        "alter_column_type Foo state VARCHAR(40)",
                        "alter_column_name Foo old_ new_ INTEGER null",
                        "alter table Foo drop column gone",
                        "alter_column_type Foo new_ LONG",
                        "alter table Foo add b VARCHAR(75) null"));

        tables.execute("insert into Foo (id_, new_) values (2, 9876543210)");
        assertThat(tables.value("select a + new_ from Foo where id_ = 1")).isEqualTo("6");
        assertThat(tables.value("select state from Foo where id_ = 2")).isEqualTo("x");
        assertThat(Catalog.of(connection).columns("Foo"))
                .extracting(Column::name)
                .doesNotContain("gone", "old_");
        assertThat(Catalog.of(connection).hasIndex("Foo", "IX_KEPT")).isTrue();
        assertThat(Catalog.of(connection).hasIndex("Foo", "IX_GONE")).isFalse();
    }

    @Test
    void reservedAndLongNamesAreChangedLikeOthers() throws SQLException {
        String quote = connection.getMetaData().getIdentifierQuoteString();
        String order = quote + "order" + quote;
        String key = quote + "key" + quote;
        String longName = "l".repeat(60);
        tables.execute(
                "create table Foo (id_ LONG not null primary key, %s INTEGER default 3 not null, %s VARCHAR(9), %s LONG)"
                        .formatted(order, key, longName),
                "create index %s on Foo (%s, %s)".formatted("I" + longName, key, longName),
                "insert into Foo (id_, %s) values (1, 'a')".formatted(key),
                "alter_column_type Foo %s LONG".formatted(order),
                "alter_column_name Foo %s %s VARCHAR(9)".formatted(key, quote + "group" + quote),
                "alter table Foo drop column " + longName);

        assertThat(tables.value("select %s from Foo".formatted(order))).isEqualTo("3");
        assertThat(tables.value("select %sgroup%s from Foo".formatted(quote, quote)))
                .isEqualTo("a");
        assertThat(Catalog.of(connection).indexes("Foo")).isEmpty();
    }

    @Test
    void aColumnTakesTheKeyThatItIsInWithIt() throws SQLException {
        tables.execute(
                "create table Foo (id_ LONG not null, version LONG not null, primary key (id_, version))",
                "alter table Foo drop column version",
                "insert into Foo values (1)",
                "insert into Foo values (1)");

        assertThat(Catalog.of(connection).primaryKey("Foo")).isEmpty();
    }

    @Test
    void aRenamedTableLeavesItsNameAndItsKeysNameToANewOne() throws SQLException {
        tables.execute(
                "create table Foo (id_ LONG not null primary key)",
                "insert into Foo values (1)",
                "alter_table_name Foo Bar",
                "create table Foo (id_ LONG not null primary key)");

        assertThat(tables.value("select count(*) from Foo")).isEqualTo("0");
        assertThat(tables.value("select count(*) from Bar")).isEqualTo("1");
        tables.execute("alter table Bar drop primary key", "insert into Bar values (1)");
    }

    @Test
    void anIndexIsDroppedByItsTable() throws SQLException {
        String index = "create index IX_1 on Foo (name[$COLUMN_LENGTH:75$], story[$COLUMN_LENGTH:4000$])";
        tables.execute(
                "create table Foo (id_ LONG not null primary key, name VARCHAR(75) null, story VARCHAR(4000) null)",
                index,
                "drop index IX_1 on Foo",
                index);

        assertThatThrownBy(() -> tables.execute(index)).isInstanceOf(SQLException.class);
    }

    @Test
    void aPrimaryKeyIsReplaced() throws SQLException {
        tables.execute(
                "create table Foo (id_ LONG not null primary key, version LONG default 0 not null)",
                "insert into Foo values (1, 0)",
                "ALTER TABLE Foo DROP PRIMARY KEY",
                "alter table Foo add primary key (id_, version)",
                "insert into Foo values (1, 1)");

        assertThatThrownBy(() -> tables.execute("insert into Foo values (1, 1)"))
                .isInstanceOf(SQLException.class);
    }

    @Test
    void aTableIsDroppedWhereThereIsOne() throws SQLException {
        tables.execute("DROP_TABLE_IF_EXISTS(Foo)", "create table Foo (id_ LONG)", "DROP_TABLE_IF_EXISTS(Foo)");

        assertThat(Catalog.of(connection).hasTable("Foo")).isFalse();
    }

    @Test
    void valuesMeanTheSame() throws SQLException {
        tables.execute(
                "create table Foo (id_ LONG, active BOOLEAN, created DATE null)",
                "insert into Foo values (1, [$TRUE$], '01/01/1970')",
                "insert into Foo values (2, FALSE, [$NULL_DATE$])",
                "insert into Foo values (3, FALSE, CURRENT_TIMESTAMP)");

        assertThat(tables.value("select id_ from Foo where active = TRUE")).isEqualTo("1");
        assertThat(tables.value("select count(*) from Foo where active = [$FALSE$]"))
                .isEqualTo("2");
        assertThat(tables.value("select id_ from Foo where created is null")).isEqualTo("2");
        assertThat(tables.value("select id_ from Foo where created = '01/01/1970'"))
                .isEqualTo("1");
        assertThat(tables.value("select id_ from Foo where created > '01/01/1970'"))
                .isEqualTo("3");
    }

    @Test
    void functionsMeanTheSame() throws SQLException {
        tables.execute(
                "create table Foo (id_ LONG, number_ INTEGER, name VARCHAR(75), story TEXT, nickname VARCHAR(75))",
                "insert into Foo (id_, number_, name, story) values (7, 10, '12', '(a, b)')");

        assertThat(tables.value("select CAST_TEXT(id_) from Foo")).isEqualTo("7");
        assertThat(tables.value("select CAST_CLOB_TEXT(story) from Foo")).isEqualTo("(a, b)");
        assertThat(tables.value("select id_ from Foo where CAST_TEXT(id_) = '7'"))
                .isEqualTo("7");
        assertThat(tables.value("select CAST_LONG(name) + 1 from Foo")).isEqualTo("13");
        assertThat(tables.value("select INTEGER_DIV(number_ + 1, 4) from Foo")).isEqualTo("2");
        assertThat(tables.value("select BITAND(number_, 3) from Foo")).isEqualTo("2");
        assertThat(tables.value("select INSTR(story, ',') from Foo")).isEqualTo("3");
        assertThat(tables.value("select CONCAT(name, CAST_TEXT(id_)) from Foo")).isEqualTo("127");
        assertThat(tables.value("select CONCAT(name, '-', CAST_TEXT(number_), nickname) from Foo"))
                .isNull();
        assertThat(tables.value("select SUBSTR(name, 2, 1) from Foo")).isEqualTo("2");
        assertThat(tables.value("select MOD(number_, 3) from Foo")).isEqualTo("1");
        assertThat(tables.value("select LENGTH(name) from Foo")).isEqualTo("2");
        assertThat(tables.value("select LENGTH('Größe') from Foo")).isEqualTo("5");
    }

    @Test
    void textInQuotationsIsNoSql() throws SQLException {
        tables.execute(
                "create table Foo (name VARCHAR(75))",
                "insert into Foo values ('a LONG TRUE CAST_TEXT(x) [$TRUE$]; -- it''s')");

        assertThat(tables.value("select name from Foo")).isEqualTo("a LONG TRUE CAST_TEXT(x) [$TRUE$]; -- it's");
    }
}
