package org.sluice.datasource.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.sluice.itests.servers.TestDatabase;
import org.sluice.itests.servers.TestServers;

class RefusedStatementTest {
    @Test
    void aConnectionOutlivesAChangeThatTheServerCannotMakeAsAsked() throws SQLException {
        try (TestDatabase database = TestServers.mariadb().freshDatabase();
                HikariDataSource pool = Pools.open(settings(database), Factories.of(DatabaseType.MARIADB))
                        .pool();
                Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("create table Foo (id_ bigint not null primary key, name varchar(75))");

            assertThatThrownBy(() ->
                            statement.executeUpdate("alter table Foo modify column name longtext, algorithm=instant"))
                    .isInstanceOfSatisfying(SQLException.class, refusal -> assertThat(refusal.getSQLState())
                            .isEqualTo("0A000"));

            assertThat(connection.isClosed()).isFalse();
            statement.executeUpdate("alter table Foo modify column name longtext");
        }
    }

    private static Settings settings(TestDatabase database) {
        return new Settings(
                DatabaseType.MARIADB,
                database.jdbcUrl(),
                database.user(),
                database.password(),
                "the test",
                1,
                Duration.ofSeconds(5),
                Duration.ofSeconds(4));
    }
}
