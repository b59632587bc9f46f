package org.sluice.engine.lease;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sluice.itests.servers.DatabaseServer;
import org.sluice.itests.servers.TestDatabase;

class StatementsTest {
    @ParameterizedTest
    @MethodSource("org.sluice.itests.servers.TestServers#all")
    void aLimitedUpdateLeavesNoLimitOnItsConnection(DatabaseServer server) throws SQLException {
        try (TestDatabase database = server.freshDatabase();
                Connection connection = database.connect();
                Statement next = connection.createStatement()) {
            next.execute("create table thing (id int)");

            Statements.updateWithin(connection, 7, "insert into thing values (?)", 1);
            assertThatThrownBy(() -> Statements.updateWithin(connection, 7, "insert into missing values (?)", 1))
                    .isInstanceOf(SQLException.class);

            assertThat(next.getQueryTimeout()).isZero();
        }
    }
}
