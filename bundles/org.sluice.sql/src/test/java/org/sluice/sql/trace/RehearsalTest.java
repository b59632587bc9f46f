package org.sluice.sql.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.sluice.itests.servers.DatabaseServer;
import org.sluice.itests.servers.TestDatabase;
import org.sluice.sql.Catalog;
import org.sluice.sql.PortableSql;

@ParameterizedClass
@MethodSource("org.sluice.itests.servers.TestServers#all")
class RehearsalTest {
    private final TestDatabase database;
    private Connection connection;

    RehearsalTest(DatabaseServer server) {
        this.database = server.freshDatabase();
    }

    @BeforeEach
    void connect() throws SQLException {
        connection = database.connect();
        PortableSql.on(connection).execute("create table Foo (fooId LONG not null primary key, name VARCHAR(75) null)");
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
        database.close();
    }

    @Test
    void notesPortableStatementsInTheWordsOfTheDatabase() throws Exception {
        List<String> statements = Rehearsal.of(connection, rehearsed -> PortableSql.on(rehearsed)
                .execute("create table Bar (barId LONG not null primary key)"));

        assertThat(statements).singleElement().asString().containsIgnoringCase("bigint");
        assertThat(Catalog.of(connection).hasTable("Bar")).isFalse();
    }

    @Test
    void answersQueriesAndChangesNoRow() throws Exception {
        List<String> statements = Rehearsal.of(connection, rehearsed -> {
            try (Statement statement = rehearsed.createStatement();
                    PreparedStatement insert =
                            rehearsed.prepareStatement("insert into Foo (fooId, name) values (?, ?)")) {
                insert.setLong(1, 1);
                insert.setString(2, "a");
                insert.addBatch();
                assertThat(insert.executeBatch()).containsExactly(0);
                assertThat(statement.execute("delete from Foo")).isFalse();
                assertThat(statement.executeLargeUpdate("update Foo set name = 'x'"))
                        .isZero();
                assertThat(count(rehearsed)).isZero();
            }
        });

        assertThat(statements)
                .containsExactly(
                        "insert into Foo (fooId, name) values (?, ?)", "delete from Foo", "update Foo set name = 'x'");
        assertThat(count(connection)).isZero();
    }

    private static int count(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from Foo")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
