package org.sluice.engine.lease;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sluice.engine.Patience.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.sluice.api.ErrorCode;
import org.sluice.itests.servers.DatabaseServer;

/** What becomes of the connections of a former holder, on every database. */
abstract class SessionsContract extends LeaseTest {
    private final String slow;

    /** @param slow a query that takes minutes */
    SessionsContract(DatabaseServer server, String slow) {
        super(server);
        this.slow = slow;
    }

    @Test
    void takeOverEndsAConnectionInTheMiddleOfAStatementAndNoOther() throws Exception {
        HeldLease first = granted(leases("first", LONG).acquire());
        try (Connection enlisted = database.connect();
                Connection other = database.connect()) {
            first.enlist(enlisted, 7);
            CompletableFuture<Boolean> end = slowly(enlisted);
            CompletableFuture<Boolean> otherEnd = slowly(other);

            leases("second", LONG).breakLease();
            HeldLease second = granted(leases("second", LONG).acquire());

            assertThat(end.get()).isFalse();
            assertThat(enlisted.isValid(5)).isFalse();
            assertThat(otherEnd).isNotDone();
            assertThat(count("Sluice_Session")).isZero();
            second.close();
            end(other);
        }
    }

    @Test
    void takeOverUndoesATransactionOfAFormerHolder() throws Exception {
        execute("create table thing (id integer)");
        HeldLease first = granted(leases("first", LONG).acquire());
        try (Connection enlisted = database.connect()) {
            first.enlist(enlisted, 7);
            enlisted.setAutoCommit(false);
            Statements.update(enlisted, "insert into thing values (1)");

            leases("second", LONG).breakLease();
            granted(leases("second", LONG).acquire());

            assertThatThrownBy(enlisted::commit).isInstanceOf(SQLException.class);
            assertThat(count("thing")).isZero();
        }
    }

    @Test
    void aConnectionThatHasTheNumberOfAnEndedOneIsLeftAlone() throws SQLException {
        HeldLease first = granted(leases("first", LONG).acquire());
        try (Connection other = database.connect()) {
            try (Connection enlisted = database.connect()) {
                first.enlist(enlisted, 7);
            }
            long number = Servers.of(other).sessions().mark(other).connectionId();
            execute("update Sluice_Session set connectionId = " + number);

            leases("second", LONG).breakLease();
            granted(leases("second", LONG).acquire());

            assertThat(other.isValid(5)).isTrue();
            assertThat(count("Sluice_Session")).isZero();
        }
    }

    @Test
    void aConnectionThatDoesNotEndInTimeIsNamedAndTriedAgain() throws SQLException {
        HeldLease first = granted(leases("first", LONG).acquire());
        Timing impatient = new Timing(LONG.renewal(), LONG.lifetime(), LONG.poll(), LONG.silence(), Duration.ZERO);
        try (Connection enlisted = database.connect()) {
            first.enlist(enlisted, 7);
            leases("second", LONG).breakLease();

            assertThatThrownBy(() -> leases("second", impatient).acquire())
                    .hasMessageContaining("of run 7")
                    .hasMessageContaining(ErrorCode.REVERT_FAILED.name());
            assertThat(leases("third", LONG).holder()).isEmpty();
            assertThat(count("Sluice_Session")).isEqualTo(1);

            granted(leases("third", LONG).acquire());
            assertThat(enlisted.isValid(5)).isFalse();
        }
    }

    @Test
    void aPausedHolderInTheMiddleOfATransactionKeepsNobodyOut() throws SQLException {
        CutDataSource wire = new CutDataSource(database.dataSource());
        HeldLease first = granted(new Leases(wire, node("first"), SHORT).acquire());
        try (Connection enlisted = database.connect()) {
            first.enlist(enlisted, 7);
            enlisted.setAutoCommit(false);
            first.guard(enlisted);
            wire.cut();
            await().until(() -> leases("second", SHORT).holder().isEmpty());

            assertCode(() -> leases("second", SHORT).acquire(), ErrorCode.LEASE_HELD);

            await().atMost(Duration.ofSeconds(20))
                    .ignoreExceptions()
                    .until(() -> leases("second", LONG).acquire() instanceof Attempt.Granted);
            assertThatThrownBy(enlisted::commit).isInstanceOf(SQLException.class);
        }
        first.close();
    }

    @Test
    void aConnectionIsUsableAfterItWasEnlistedTwice() throws SQLException {
        HeldLease lease = granted(leases("first", LONG).acquire());
        try (Connection enlisted = database.connect()) {
            lease.enlist(enlisted, 7);
            lease.enlist(enlisted, 8);

            assertThat(enlisted.getAutoCommit()).isTrue();
            assertThat(enlisted.isValid(5)).isTrue();
            assertThat(count("Sluice_Session")).isEqualTo(1);
        }
        lease.close();
        assertThat(count("Sluice_Session")).isZero();
    }

    @Test
    void aConnectionIsNotEnlistedUnderALostLease() throws SQLException {
        HeldLease lease = granted(leases("first", LONG).acquire());
        leases("second", LONG).breakLease();
        try (Connection connection = database.connect()) {
            assertThatThrownBy(() -> lease.enlist(connection, 7)).isInstanceOf(SQLException.class);

            assertThat(connection.getAutoCommit()).isTrue();
        }
        assertThat(count("Sluice_Session")).isZero();
    }

    /** Tells whether the statement was executed to its end. */
    private CompletableFuture<Boolean> slowly(Connection connection) {
        return CompletableFuture.supplyAsync(() -> {
            try (Statement statement = connection.createStatement()) {
                return statement.execute(slow);
            } catch (SQLException e) {
                return false;
            }
        });
    }

    private void end(Connection connection) throws SQLException {
        connection.abort(Runnable::run);
    }
}
