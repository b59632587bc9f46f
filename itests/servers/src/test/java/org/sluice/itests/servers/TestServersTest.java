package org.sluice.itests.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TestServersTest {
    @ParameterizedTest
    @MethodSource("org.sluice.itests.servers.TestServers#all")
    void freshDatabasesAreSeparate(DatabaseServer server) throws SQLException {
        try (TestDatabase one = server.freshDatabase();
                TestDatabase two = server.freshDatabase()) {
            execute(one, "CREATE TABLE thing (id INT)");

            execute(two, "CREATE TABLE thing (id INT)");

            assertThat(one.name()).isNotEqualTo(two.name());
        }
    }

    @ParameterizedTest
    @MethodSource("org.sluice.itests.servers.TestServers#all")
    void aDatabaseKeepsItsDataBetweenConnections(DatabaseServer server) throws SQLException {
        try (TestDatabase database = server.freshDatabase()) {
            execute(database, "CREATE TABLE thing (name VARCHAR(10))");
            execute(database, "INSERT INTO thing VALUES ('Größe 🌊')");

            try (Connection connection = database.connect();
                    Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery("SELECT name FROM thing")) {
                assertThat(rows.next()).isTrue();
                assertThat(rows.getString(1)).isEqualTo("Größe 🌊");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("org.sluice.itests.servers.TestServers#all")
    void closingDropsTheDatabaseWhoeverIsConnected(DatabaseServer server) throws SQLException {
        TestDatabase database = server.freshDatabase();
        try (Connection connection = database.connect()) {
            execute(database, "CREATE TABLE thing (id INT)");

            database.close();

            assertThat(connection.isValid(5)).isFalse();
            assertThatThrownBy(() -> execute(database, "SELECT id FROM thing")).isInstanceOf(SQLException.class);
        }
    }

    @Test
    void aServerIsStartedOnce() {
        Coordinates first = Keepers.of(ServerKind.MARIADB).coordinates();

        Coordinates second = Keepers.of(ServerKind.MARIADB).coordinates();

        assertThat(second).isEqualTo(first);
    }

    @Test
    void anH2DatabaseInAFolderIsAFileThere(@TempDir Path folder) throws SQLException {
        try (TestDatabase database = TestServers.h2(folder).freshDatabase()) {
            execute(database, "CREATE TABLE thing (id INT)");

            assertThat(folder.resolve(database.name() + ".mv.db")).exists();
        }
    }

    private static void execute(TestDatabase database, String sql) throws SQLException {
        Sql.execute(database.dataSource(), sql);
    }
}
