package org.sluice.engine.lease;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.sluice.api.ErrorCode;
import org.sluice.api.SluiceException;
import org.sluice.itests.servers.DatabaseServer;
import org.sluice.itests.servers.TestDatabase;

/** A database of a test, and what the tests of the lease do with it. */
abstract class LeaseTest {
    /** A holder of it that stops renewing is dead two seconds later. */
    static final Timing SHORT = new Timing(
            Duration.ofMillis(200),
            Duration.ofSeconds(2),
            Duration.ofMillis(100),
            Duration.ofSeconds(2),
            Duration.ofSeconds(30));
    /** A holder of it renews nothing while a test lasts, and does not die either. */
    static final Timing LONG = new Timing(
            Duration.ofMinutes(10),
            Duration.ofMinutes(30),
            Duration.ofMinutes(10),
            Duration.ofMinutes(30),
            Duration.ofSeconds(30));

    final TestDatabase database;

    LeaseTest(DatabaseServer server) {
        this.database = server.freshDatabase();
    }

    @AfterEach
    void dropDatabase() {
        database.close();
    }

    static NodeId node(String id) {
        return new NodeId(id, "host-of-" + id, 4711);
    }

    Leases leases(String id, Timing timing) {
        return new Leases(database.dataSource(), node(id), timing);
    }

    static HeldLease granted(Attempt attempt) {
        assertThat(attempt).isInstanceOf(Attempt.Granted.class);
        return ((Attempt.Granted) attempt).lease();
    }

    void execute(String sql) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    long count(String table) throws SQLException {
        try (Connection connection = database.connect()) {
            return Statements.number(connection, "select count(*) from " + table)
                    .orElseThrow();
        }
    }

    static void assertCode(Runnable action, ErrorCode code) {
        assertThatThrownBy(action::run).isInstanceOfSatisfying(SluiceException.class, e -> assertThat(e.code())
                .isEqualTo(code));
    }
}
