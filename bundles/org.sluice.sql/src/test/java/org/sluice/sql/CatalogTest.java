package org.sluice.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.sluice.itests.servers.DatabaseServer;
import org.sluice.itests.servers.TestDatabase;

@ParameterizedClass
@MethodSource("org.sluice.sql.PortableServers#all")
class CatalogTest {
    private final TestDatabase database;
    private Connection connection;
    private PortableTables tables;
    private Catalog catalog;

    CatalogTest(DatabaseServer server) {
        this.database = server.freshDatabase();
    }

    @BeforeEach
    void connect() throws SQLException {
        connection = database.connect();
        tables = new PortableTables(connection);
        catalog = Catalog.of(connection);
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
        database.close();
    }

    @Test
    void findsATableAndItsColumns() throws SQLException {
        tables.execute("create table Foo_Bar (id_ LONG, mvccVersion LONG)");

        assertThat(catalog.hasTable("Foo_Bar")).isTrue();
        assertThat(catalog.hasColumn("Foo_Bar", "mvccVersion")).isTrue();
        assertThat(catalog.hasColumn("Foo_Bar", "MVCCVERSION")).isTrue();
        assertThat(catalog.hasColumn("Foo_Bar", "id_")).isTrue();
        assertThat(catalog.hasColumn("Foo_Bar", "other")).isFalse();
    }

    @Test
    void foldsTheLetterCaseOfATableAsTheDatabaseDoes() throws SQLException {
        tables.execute("create table Foo (id_ LONG)");

        boolean sqlFindsIt = found("select count(*) from FOO");

        assertThat(catalog.hasTable("FOO")).isEqualTo(sqlFindsIt);
        assertThat(catalog.hasColumn("FOO", "id_")).isEqualTo(sqlFindsIt);
    }

    @Test
    void anUnderscoreIsNoWildcard() throws SQLException {
        tables.execute("create table FooXBar (idX LONG)");

        assertThat(catalog.hasTable("Foo_Bar")).isFalse();
        assertThat(catalog.hasTable("Foo%")).isFalse();
        assertThat(catalog.hasColumn("Foo_Bar", "idX")).isFalse();
        assertThat(catalog.hasColumn("FooXBar", "id_")).isFalse();
    }

    @Test
    void aTableOfAnotherSchemaIsNotSeen() throws SQLException {
        String other = database.name() + "_other";
        tables.execute("create schema " + other, "create table " + other + ".Foo (id_ LONG)");
        try {
            assertThat(catalog.hasTable("Foo")).isFalse();
            assertThat(catalog.hasColumn("Foo", "id_")).isFalse();
        } finally {
            tables.execute("drop table " + other + ".Foo", "drop schema " + other);
        }
    }

    @Test
    void aViewIsNoTable() throws SQLException {
        tables.execute("create table Foo (id_ LONG)", "create view Seen as select id_ from Foo");

        assertThat(catalog.hasTable("Seen")).isFalse();
        assertThat(catalog.hasColumn("Seen", "id_")).isTrue();
    }

    @Test
    void tellsOfColumnsIndexesAndKeys() throws SQLException {
        tables.execute(
                "create table Foo (id_ LONG not null, version LONG default 0 not null, name VARCHAR(75) default 'a' null,"
                        + " primary key (version, id_))",
                "create unique index IX_NAME on Foo (name)",
                "create index IX_BOTH on Foo (name, id_)");

        assertThat(catalog.columns("Foo"))
                .extracting(Column::name)
                .usingElementComparator(String.CASE_INSENSITIVE_ORDER)
                .containsExactly("id_", "version", "name");
        assertThat(catalog.column("Foo", "NAME").orElseThrow().defaultValue()).hasValue("'a'");
        assertThat(catalog.column("Foo", "name").orElseThrow().size()).isEqualTo(75);
        assertThat(catalog.column("Foo", "id_").orElseThrow().nullable()).isFalse();
        assertThat(catalog.primaryKey("Foo").orElseThrow().columns())
                .usingElementComparator(String.CASE_INSENSITIVE_ORDER)
                .containsExactly("version", "id_");
        assertThat(catalog.indexes("Foo")).hasSize(2).allSatisfy(index -> assertThat(index.name())
                .startsWithIgnoringCase("ix_"));
        assertThat(catalog.hasIndex("Foo", "ix_name")).isTrue();
        assertThat(catalog.indexes("Nothing")).isEmpty();
        assertThat(catalog.primaryKey("Nothing")).isEmpty();
    }

    @Test
    void knowsWhetherAColumnIsAsAPortableDefinitionSays() throws SQLException {
        tables.execute("""
                create table Foo (
                    id_ LONG not null primary key, amount BIGDECIMAL null, active BOOLEAN, created DATE null,
                    ratio DOUBLE, number_ INTEGER default 5, word STRING null, story TEXT null,
                    name VARCHAR(75) default 'a' null, content SBLOB, large BLOB
                );
                """);

        String[] definitions = {
            "id_ LONG not null",
            "amount BIGDECIMAL null",
            "active BOOLEAN",
            "created DATE null",
            "ratio DOUBLE",
            "number_ INTEGER default 5",
            "word STRING null",
            "story TEXT null",
            "name VARCHAR(75) default 'a' null",
            "content SBLOB",
            "large BLOB",
            "name VARCHAR(75)"
        };
        for (String definition : definitions) {
            assertThat(has(definition)).as(definition).isTrue();
        }
        String[] others = {
            "id_ LONG null", "id_ INTEGER", "name VARCHAR(80)", "name VARCHAR(75) not null",
                    "name VARCHAR(75) default 'b'",
            "number_ INTEGER default 6", "created LONG", "gone LONG", "active LONG", "ratio LONG"
        };
        for (String definition : others) {
            assertThat(has(definition)).as(definition).isFalse();
        }
    }

    private boolean has(String definition) throws SQLException {
        int blank = definition.indexOf(' ');
        return catalog.hasColumnType("Foo", definition.substring(0, blank), definition.substring(blank + 1));
    }

    @Test
    void remembersUntilTheSchemaChanges() throws SQLException {
        AtomicLong revision = new AtomicLong();
        CatalogCache cache = new CatalogCache(revision::get);
        tables.execute("create table Foo (id_ LONG)");

        assertThat(cache.on(connection).hasTable("Foo")).isTrue();
        assertThat(cache.on(connection).hasColumn("Foo", "added")).isFalse();
        tables.execute("alter table Foo add added LONG");
        assertThat(cache.on(connection).hasColumn("Foo", "added"))
                .as("remembered")
                .isFalse();
        revision.incrementAndGet();
        assertThat(cache.on(connection).hasColumn("Foo", "added"))
                .as("read anew")
                .isTrue();
    }

    @Test
    void findsReservedWordsMixedCaseAndLongNames() throws SQLException {
        String quote = connection.getMetaData().getIdentifierQuoteString();
        String longName = "a".repeat(60);
        String mixed = quote + "MixedCase" + quote;
        tables.execute("create table %s (%sOrder%s LONG, %s LONG)".formatted(mixed, quote, quote, longName));

        assertThat(catalog.hasTable(mixed)).isTrue();
        assertThat(catalog.hasColumn(mixed, quote + "Order" + quote)).isTrue();
        assertThat(catalog.hasColumn(mixed, "order")).isTrue();
        assertThat(catalog.hasColumn(mixed, longName)).isTrue();
        assertThat(catalog.hasColumn(mixed, longName.substring(1))).isFalse();
    }

    private boolean found(String sql) {
        try {
            return tables.value(sql) != null;
        } catch (SQLException e) {
            return false;
        }
    }
}
