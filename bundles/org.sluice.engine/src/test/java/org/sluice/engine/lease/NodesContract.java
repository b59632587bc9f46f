package org.sluice.engine.lease;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sluice.engine.Patience.await;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sluice.api.ErrorCode;
import org.sluice.api.SluiceException;
import org.sluice.api.spi.Waiting;
import org.sluice.itests.servers.DatabaseServer;

/** What nodes tell each other, on every database. */
abstract class NodesContract extends LeaseTest {
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(20);

    private final CutDataSource wire = new CutDataSource(database.dataSource());
    private final Nodes first = new Nodes(database.dataSource(), node("first"), SHORT);
    private final Nodes second = new Nodes(wire, node("second"), SHORT);
    private final List<Long> told = new CopyOnWriteArrayList<>();

    NodesContract(DatabaseServer server) {
        super(server);
    }

    @Override
    @AfterEach
    void dropDatabase() {
        first.close();
        second.close();
        super.dropDatabase();
    }

    @Test
    void manyNodesMakeThemselvesKnownWhereNoTablesAre() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(6);
        CountDownLatch start = new CountDownLatch(1);
        List<Future<String>> registrations = IntStream.range(0, 6)
                .mapToObj(i -> pool.submit(() -> {
                    start.await();
                    new Nodes(database.dataSource(), node("node" + i), SHORT).register();
                    return "done";
                }))
                .toList();

        start.countDown();
        for (Future<String> registration : registrations) {
            registration.get();
        }

        pool.shutdown();
        assertThat(count("Sluice_Node")).isEqualTo(6);
    }

    @Test
    void aNodeMayMakeItselfKnownTwice() throws SQLException {
        first.register();
        first.register();

        assertThat(count("Sluice_Node")).isEqualTo(1);
    }

    @Test
    void everyOtherNodeIsToldOnceAndAcknowledges() {
        both();
        second.follow(told::add, () -> {});
        HeldLease lease = granted(leases("first", LONG).acquire());

        long number = lease.announce();
        first.awaitAcknowledged(number, LONG_ENOUGH, Waiting.SILENT);

        assertThat(told).containsExactly(number);
    }

    @Test
    void aNodeThatCameLaterIsNotWaitedFor() {
        first.register();
        HeldLease lease = granted(leases("first", LONG).acquire());
        long number = lease.announce();

        second.register();

        first.awaitAcknowledged(number, Duration.ZERO, Waiting.SILENT);
    }

    @Test
    void aNodeThatIsStillReadingIsNamedAndNotTakenForGone() {
        both();
        CountDownLatch read = new CountDownLatch(1);
        second.follow(number -> pass(read), () -> {});
        HeldLease lease = granted(leases("first", LONG).acquire());
        long number = lease.announce();

        assertThatThrownBy(() -> first.awaitAcknowledged(number, SHORT.silence().multipliedBy(2), Waiting.SILENT))
                .isInstanceOfSatisfying(SluiceException.class, e -> {
                    assertThat(e.code()).isEqualTo(ErrorCode.DRAIN_TIMEOUT);
                    assertThat(e.attributes())
                            .containsEntry("nodes", node("second").describe());
                });

        read.countDown();
        first.awaitAcknowledged(number, LONG_ENOUGH, Waiting.SILENT);
    }

    @Test
    void whoWaitsIsToldForWhichNodeAndCanBeStopped() {
        both();
        HeldLease lease = granted(leases("first", LONG).acquire());
        List<Optional<String>> reasons = new ArrayList<>();
        Waiting stopsAfterTheFirst = new Waiting() {
            @Override
            public void tell(Optional<String> reason) {
                reasons.add(reason);
            }

            @Override
            public boolean isStopped() {
                return !reasons.isEmpty();
            }
        };

        assertThatThrownBy(() -> first.awaitAcknowledged(lease.announce(), LONG_ENOUGH, stopsAfterTheFirst))
                .isInstanceOfSatisfying(
                        SluiceException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.RUN_STOPPED));
        assertThat(reasons).containsExactly(Optional.of(node("second").describe() + " to close its gates"));
    }

    @Test
    void aNodeThatFailsToReadIsToldAgain() {
        both();
        AtomicInteger attempts = new AtomicInteger();
        second.follow(
                number -> {
                    if (attempts.incrementAndGet() == 1) {
                        throw new IllegalStateException("not yet");
                    }
                },
                () -> {});
        HeldLease lease = granted(leases("first", LONG).acquire());

        first.awaitAcknowledged(lease.announce(), LONG_ENOUGH, Waiting.SILENT);

        assertThat(attempts).hasValue(2);
    }

    @Test
    void aSilentNodeIsForgotten() throws SQLException {
        both();
        HeldLease lease = granted(leases("first", LONG).acquire());

        first.awaitAcknowledged(lease.announce(), LONG_ENOUGH, Waiting.SILENT);

        assertThat(count("Sluice_Node")).isEqualTo(1);
    }

    @Test
    void aNodeThatWasForgottenIsToldWhatItMissed() {
        both();
        second.follow(told::add, () -> {});
        HeldLease lease = granted(leases("first", LONG).acquire());
        wire.cut();
        long number = lease.announce();
        first.awaitAcknowledged(number, LONG_ENOUGH, Waiting.SILENT);

        wire.mend();

        await().atMost(LONG_ENOUGH).untilAsserted(() -> assertThat(told).contains(number));
    }

    @Test
    void aNodeIsToldThatAHolderHasEndedWithoutGivingTheLeaseBackUntilItIsTaken() {
        CutDataSource wire = new CutDataSource(database.dataSource());
        AtomicInteger abandoned = new AtomicInteger();
        both();
        second.follow(told::add, abandoned::incrementAndGet);
        granted(new Leases(wire, node("first"), SHORT).acquire());
        wire.cut();

        await().atMost(LONG_ENOUGH).until(() -> abandoned.get() > 0);
        granted(leases("second", LONG).acquire()).close();
        abandoned.set(0);

        await().pollDelay(SHORT.poll().multipliedBy(5)).until(() -> abandoned.get() == 0);
    }

    @Test
    void aNodeThatEndsIsNotWaitedFor() throws SQLException {
        both();
        HeldLease lease = granted(leases("first", LONG).acquire());
        long number = lease.announce();

        second.close();

        first.awaitAcknowledged(number, Duration.ZERO, Waiting.SILENT);
        assertThat(count("Sluice_Node")).isEqualTo(1);
    }

    private void both() {
        first.register();
        second.register();
    }

    private static void pass(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
