package org.sluice.engine.lease;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sluice.engine.Patience.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sluice.api.ErrorCode;
import org.sluice.api.SluiceException;
import org.sluice.itests.servers.DatabaseServer;

/** Who gets the lease, how long it lasts, and how it is lost, on every database. */
abstract class LeasesContract extends LeaseTest {
    LeasesContract(DatabaseServer server) {
        super(server);
    }

    @Test
    void oneOfManyGetsTheLease() throws Exception {
        int many = 8;
        ExecutorService pool = Executors.newFixedThreadPool(many);
        CountDownLatch start = new CountDownLatch(1);
        List<Future<Attempt>> attempts = IntStream.range(0, many)
                .mapToObj(i -> pool.submit(() -> {
                    start.await();
                    return leases("node" + i, LONG).acquire();
                }))
                .toList();

        start.countDown();
        List<Attempt> results = new ArrayList<>();
        for (Future<Attempt> attempt : attempts) {
            results.add(attempt.get());
        }

        pool.shutdown();
        assertThat(results).filteredOn(Attempt.Granted.class::isInstance).hasSize(1);
        assertThat(count("Sluice_Lease")).isEqualTo(1);
    }

    @Test
    void oneOfManyTakesOverAnExpiredLease() throws Exception {
        expired("first").close();
        int many = 8;
        ExecutorService pool = Executors.newFixedThreadPool(many);
        CountDownLatch start = new CountDownLatch(1);
        List<Future<Attempt>> attempts = IntStream.range(0, many)
                .mapToObj(i -> pool.submit(() -> {
                    start.await();
                    return leases("node" + i, LONG).acquire();
                }))
                .toList();

        start.countDown();
        List<Attempt> results = new ArrayList<>();
        for (Future<Attempt> attempt : attempts) {
            results.add(attempt.get());
        }

        pool.shutdown();
        assertThat(results)
                .filteredOn(Attempt.Granted.class::isInstance)
                .singleElement()
                .satisfies(winner -> assertThat(granted(winner).epoch()).isEqualTo(2));
    }

    @Test
    void whoIsRefusedIsToldWhoHasItAndAtWhat() {
        HeldLease lease = granted(leases("first", SHORT).acquire());
        lease.activity("com.acme, 1.0.0 -> 1.1.0, step X");

        await().untilAsserted(() -> assertThat(holderToldTo("second").describe())
                .matches("node first on host 'host-of-first' \\(pid 4711\\), since 20\\S+Z, "
                        + "at 'com.acme, 1.0.0 -> 1.1.0, step X'"));
        lease.close();
    }

    @Test
    void aLeaseThatIsGivenBackIsFreeAtOnce() {
        granted(leases("first", LONG).acquire()).close();

        assertThat(leases("second", LONG).holder()).isEmpty();
        assertThat(granted(leases("second", LONG).acquire()).epoch()).isEqualTo(2);
    }

    @Test
    void renewalKeepsTheLease() {
        HeldLease lease = granted(leases("first", SHORT).acquire());

        await().during(SHORT.lifetime().multipliedBy(2))
                .atMost(SHORT.lifetime().multipliedBy(4))
                .until(() -> holderToldTo("second").node().id().equals("first") && !lease.lost());
        lease.close();
    }

    @Test
    void renewalAndAnnouncementsDoNotWaitForTransactionsOfTheHolder() throws SQLException {
        HeldLease lease = granted(leases("first", SHORT).acquire());
        try (Connection connection = database.connect()) {
            connection.setAutoCommit(false);
            lease.guard(connection);

            await().during(SHORT.lifetime().multipliedBy(2))
                    .atMost(SHORT.lifetime().multipliedBy(4))
                    .until(() -> leases("second", SHORT).holder().isPresent() && !lease.lost());
            assertThat(lease.announce()).isEqualTo(1);
            connection.commit();
        }
        lease.close();
    }

    @Test
    void aHolderThatCannotRenewLosesTheLeaseAndKnows() throws SQLException {
        CutDataSource wire = new CutDataSource(database.dataSource());
        HeldLease lease = granted(new Leases(wire, node("first"), SHORT).acquire());
        assertThat(lease.lost()).isFalse();

        wire.cut();

        HeldLease second = await().until(() -> leases("second", LONG).acquire(), Attempt.Granted.class::isInstance)
                        instanceof Attempt.Granted granted
                ? granted.lease()
                : lease;
        assertThat(second.epoch()).isEqualTo(2);
        assertThat(lease.lost()).isTrue();
        assertCode(lease::announce, ErrorCode.LEASE_LOST);
        lease.close();
        assertThat(leases("third", LONG).holder()).map(Holder::epoch).contains(2L);
    }

    @Test
    void aHolderWhoseLeaseWasTakenCannotWrite() throws SQLException {
        HeldLease lease = granted(leases("first", LONG).acquire());
        try (Connection connection = database.connect()) {
            connection.setAutoCommit(false);
            lease.guard(connection);
            connection.commit();

            leases("second", LONG).breakLease();

            assertThat(lease.lost()).isFalse();
            assertThatThrownBy(() -> lease.guard(connection))
                    .isInstanceOf(SQLException.class)
                    .hasCauseInstanceOf(SluiceException.class);
            connection.rollback();
            assertThat(lease.lost()).isTrue();
        }
    }

    @Test
    void renewalNoticesThatTheLeaseWasTaken() {
        HeldLease lease = granted(leases("first", SHORT).acquire());

        leases("second", SHORT).breakLease();

        await().atMost(SHORT.lifetime().dividedBy(2)).until(lease::lost);
    }

    @Test
    void nobodyTakesTheLeaseWhileATransactionRelyingOnItIsOpen() throws SQLException {
        CutDataSource wire = new CutDataSource(database.dataSource());
        HeldLease lease = granted(new Leases(wire, node("first"), SHORT).acquire());
        Leases second = leases("second", SHORT);
        try (Connection connection = database.connect()) {
            connection.setAutoCommit(false);
            lease.guard(connection);
            wire.cut();
            await().until(() -> second.holder().isEmpty());

            assertCode(second::acquire, ErrorCode.LEASE_HELD);
            assertCode(second::breakLease, ErrorCode.LEASE_HELD);
            connection.commit();
        }

        granted(second.acquire()).close();
        lease.close();
    }

    @Test
    void twoTransactionsRelyOnTheLeaseOneAfterTheOther() throws SQLException {
        HeldLease lease = granted(leases("first", LONG).acquire());
        for (int i = 0; i < 3; i++) {
            try (Connection connection = database.connect()) {
                connection.setAutoCommit(false);
                lease.guard(connection);
                lease.guard(connection);
                connection.commit();
            }
        }

        assertThat(lease.lost()).isFalse();
    }

    @Test
    void breakingTellsWhoHadIt() {
        Leases leases = leases("second", LONG);
        assertThat(leases.breakLease()).isEmpty();
        granted(leases("first", LONG).acquire());

        assertThat(leases.breakLease()).map(holder -> holder.node().id()).contains("first");
        assertThat(leases.breakLease()).isEmpty();
        assertThat(leases.holder()).isEmpty();
        assertThat(granted(leases.acquire()).epoch()).isGreaterThan(1);
    }

    @Test
    void aClosedLeaseIsNoLease() throws SQLException {
        HeldLease lease = granted(leases("first", LONG).acquire());
        lease.close();
        lease.close();

        try (Connection connection = database.connect()) {
            assertThatThrownBy(() -> lease.guard(connection)).isInstanceOf(SQLException.class);
        }
        assertCode(lease::announce, ErrorCode.LEASE_LOST);
    }

    @Test
    void announcementsCountUpOverHolders() {
        HeldLease first = granted(leases("first", LONG).acquire());
        long number = first.announce();
        first.close();

        assertThat(granted(leases("second", LONG).acquire()).announce()).isEqualTo(number + 1);
    }

    @Test
    void tablesOfAFormatThatIsNotKnownAreRefused() throws SQLException {
        granted(leases("first", LONG).acquire()).close();
        execute("update Sluice_Lease set format_ = 99");

        assertCode(() -> leases("second", LONG).acquire(), ErrorCode.RELEASES_UNAVAILABLE);
    }

    private Holder holderToldTo(String id) {
        Attempt attempt = leases(id, SHORT).acquire();
        assertThat(attempt).isInstanceOf(Attempt.Refused.class);
        return ((Attempt.Refused) attempt).holder();
    }

    /** The lease of a holder that has died long enough ago. */
    private HeldLease expired(String id) {
        CutDataSource wire = new CutDataSource(database.dataSource());
        HeldLease lease = granted(new Leases(wire, node(id), SHORT).acquire());
        wire.cut();
        await().atMost(Duration.ofSeconds(20))
                .until(() -> leases(id, SHORT).holder().isEmpty());
        return lease;
    }
}
