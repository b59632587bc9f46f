package org.sluice.engine.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sluice.engine.Modules.MODULE;
import static org.sluice.engine.Modules.module;
import static org.sluice.engine.Patience.await;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sluice.api.ModuleName;
import org.sluice.api.ModuleState;
import org.sluice.api.UpgradeEvent;
import org.sluice.api.spi.ReleaseRecord;
import org.sluice.engine.Modules.NamedStep;
import org.sluice.engine.store.ReleaseStore;
import org.sluice.itests.servers.DatabaseServer;
import org.sluice.itests.servers.TestDatabase;

/** What the engine does when others fail: the database, a gate, a listener, a step, another process. */
abstract class EngineFaultsContract {
    private static final NamedStep NOTHING = new NamedStep("nothing", context -> {});

    private final TestDatabase database;
    private final TestDatabase emptyDatabase;
    private final Outages outages;
    private final Watched watched;

    EngineFaultsContract(DatabaseServer server) {
        this.database = server.freshDatabase();
        this.emptyDatabase = server.freshDatabase();
        this.outages = new Outages(database.dataSource());
        this.watched = new Watched(outages.dataSource(), true);
    }

    @BeforeEach
    void recordVersion() {
        ReleaseStore store = new ReleaseStore(database.dataSource());
        store.readAll();
        store.insert(MODULE, "1.0.0", 1, ReleaseRecord.GOOD);
    }

    @AfterEach
    void close() {
        watched.close();
        database.close();
        emptyDatabase.close();
    }

    @Test
    void keepsTheGateClosedUntilTheRunCouldBeReverted() throws Exception {
        NamedStep cutOff = new NamedStep("cut off", context -> {
            outages.begin();
            throw new SQLException("connection lost");
        });
        watched.connect().define(module().edge("1.0.0", "2.0.0", cutOff));
        await().until(() -> watched.diary.contains("close"));
        await().during(Duration.ofMillis(500))
                .until(() -> watched.diary.equals(List.of("open 1.0.0", "published", "close")));

        outages.end();

        watched.awaitState(ModuleState.REVERTED);
        assertThat(watched.diary).containsExactly("open 1.0.0", "published", "close", "open 1.0.0");
    }

    @Test
    void settlesARunThoughAnotherOneIsOn() throws Exception {
        CountDownLatch inStep = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        NamedStep slow = new NamedStep("slow", context -> {
            inStep.countDown();
            goOn.await();
        });
        NamedStep cutOff = new NamedStep("cut off", context -> {
            outages.begin();
            throw new SQLException("connection lost");
        });
        watched.connect();
        watched.engine.tell(
                it -> it.define(module().edge("0.0.0", "1.0.0", slow).define(new ModuleName("slow"))));
        inStep.await();
        watched.define(module().edge("1.0.0", "2.0.0", cutOff));
        await().until(() -> watched.diary.contains("close"));
        await().until(() -> watched.events.stream().anyMatch(UpgradeEvent.Problem.class::isInstance));

        outages.end();

        watched.awaitState(ModuleState.REVERTED);
        assertThat(goOn.getCount()).as("the other one is still on").isOne();
        goOn.countDown();
    }

    @Test
    void settlesARunThatBrokeOffWhileTheGatesWereClosed() {
        watched.onClose = outages::begin;
        watched.connect().define(module().edge("1.0.0", "2.0.0", NOTHING));
        await().until(() -> watched.diary.contains("close"));
        await().until(() -> watched.status().message().contains("the database is down"));
        watched.onClose = () -> {};

        outages.end();

        await().atMost(Duration.ofSeconds(30)).until(() -> new ReleaseStore(database.dataSource())
                .read(MODULE)
                .orElseThrow()
                .good());
        await().until(() -> watched.diary.get(watched.diary.size() - 1).startsWith("open"));
    }

    @Test
    void triesAgainByItselfWhenTheDatabaseDidNotLetARunBegin() {
        watched.connect().define(module().requires("1.0.0"));
        watched.awaitState(ModuleState.UP_TO_DATE);
        outages.begin();
        watched.define(module().requires("2.0.0").edge("1.0.0", "2.0.0", NOTHING));
        await().until(() -> watched.status().message().contains("the database is down"));

        outages.end();

        watched.awaitState(ModuleState.UP_TO_DATE);
    }

    @Test
    void executesNoStepWhenAGateCannotBeClosed() {
        watched.stuck = true;
        NamedStep step = new NamedStep("step", context -> watched.diary.add("step"));

        watched.connect().define(module().edge("1.0.0", "2.0.0", step));

        await().until(() -> watched.status().message().contains("still active"));
        assertThat(watched.status().state()).isEqualTo(ModuleState.PENDING);
        assertThat(watched.diary).doesNotContain("step");
        assertThat(new ReleaseStore(database.dataSource())
                        .read(MODULE)
                        .orElseThrow()
                        .good())
                .isTrue();
        watched.stuck = false;
    }

    @Test
    void executesNoStepAgainThoughItHasTouchedItsOwnRow() {
        AtomicInteger executions = new AtomicInteger();
        NamedStep meddler = new NamedStep("meddler", context -> {
            executions.incrementAndGet();
            watched.sql("update Release_ set state_ = 0, mvccVersion = 99");
        });

        watched.connect().define(module().edge("1.0.0", "2.0.0", meddler));

        await().until(() -> watched.status().message().contains("Another process has changed it"));
        assertThat(executions).hasValue(1);
    }

    @Test
    void beginsNothingWhileTheDatabaseIsBeingTakenAway() throws Exception {
        CountDownLatch inStep = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        NamedStep slow = new NamedStep("slow", context -> {
            inStep.countDown();
            goOn.await();
        });
        ModuleName late = new ModuleName("late");
        watched.connect().define(module().edge("1.0.0", "2.0.0", slow));
        inStep.await();
        Thread disconnect = new Thread(() -> watched.engine.disconnect(watched.dataSource));
        disconnect.start();
        await().until(() -> disconnect.getState() == Thread.State.TIMED_WAITING);

        watched.engine.tell(it ->
                it.define(module().edge("0.0.0", "1.0.0", new NamedStep("late", context -> watched.diary.add("late")))
                        .define(late)));
        goOn.countDown();
        disconnect.join();

        assertThat(watched.diary).doesNotContain("late");
        assertThat(new ReleaseStore(database.dataSource()).read(late)).isEmpty();
    }

    @Test
    void triesAgainWhatTheFormerConnectionRefused() {
        watched.connect();
        watched.awaitState(ModuleState.UP_TO_DATE);
        outages.begin();
        watched.define(module().edge("1.0.0", "2.0.0", NOTHING));
        await().until(() -> watched.status().message().contains("the database is down"));

        watched.engine.disconnect(watched.dataSource);
        outages.end();
        watched.connect();

        await().until(() -> watched.status().schemaVersion().equals(Optional.of("2.0.0")));
    }

    @Test
    void goesOnWhenTheBundleComesBackDuringItsRun() throws Exception {
        CountDownLatch inStep = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        NamedStep slow = new NamedStep("slow", context -> {
            inStep.countDown();
            goOn.await();
        });
        watched.connect().define(module().edge("1.0.0", "1.1.0", slow).edge("1.1.0", "2.0.0", NOTHING));
        inStep.await();

        watched.engine.tell(it -> it.forget(MODULE));
        watched.define(module().edge("1.0.0", "2.0.0", NOTHING));
        goOn.countDown();

        await().until(() -> watched.status().schemaVersion().equals(Optional.of("2.0.0")));
    }

    @Test
    void forgetsTheReleasesOfADatabaseThatAnotherReplaces() {
        watched.connect();
        watched.awaitState(ModuleState.UP_TO_DATE);

        watched.engine.connect(new Outages(emptyDatabase.dataSource()).dataSource());

        await().until(() ->
                watched.engine.coordinator().readings().status(MODULE).isEmpty());
        assertThat(watched.diary).contains("close", "withdrawn");
    }

    @Test
    void isNotDisturbedByAListenerThatCannotBeLinked() {
        watched.engine.listeners().add(event -> {
            throw new NoClassDefFoundError("gone");
        });

        watched.connect().define(module().edge("1.0.0", "2.0.0", NOTHING));

        await().until(() -> watched.status().schemaVersion().equals(Optional.of("2.0.0")));
    }

    @Test
    void tellsAFailureWhoseCausesGoInACircle() {
        IllegalStateException inner = new IllegalStateException("inner");
        IllegalStateException outer = new IllegalStateException("outer", inner);
        inner.initCause(outer);
        NamedStep circular = new NamedStep("circular", context -> {
            throw outer;
        });

        watched.connect().define(module().edge("1.0.0", "2.0.0", circular));

        assertThat(watched.awaitState(ModuleState.REVERTED).message()).contains("circular");
    }
}
