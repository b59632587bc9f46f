package org.sluice.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.sluice.itests.servers.DatabaseServer;
import org.sluice.itests.servers.TestDatabase;

@ParameterizedClass
@MethodSource("org.sluice.itests.servers.TestServers#all")
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

    private boolean found(String sql) {
        try {
            return tables.value(sql) != null;
        } catch (SQLException e) {
            return false;
        }
    }
}
