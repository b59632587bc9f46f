package org.sluice.engine.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sluice.engine.Modules.MODULE;
import static org.sluice.engine.Modules.module;

import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sluice.api.ErrorCode;
import org.sluice.api.ModuleName;
import org.sluice.api.ModuleState;
import org.sluice.api.ModuleStatus;
import org.sluice.api.SluiceException;
import org.sluice.api.UpgradeRun;
import org.sluice.api.spi.ReleaseRecord;
import org.sluice.api.spi.Releases;
import org.sluice.engine.Modules.NamedStep;
import org.sluice.engine.run.RunDatabase.Policy;
import org.sluice.engine.store.ReleaseStore;
import org.sluice.itests.servers.DatabaseServer;
import org.sluice.itests.servers.TestDatabase;

/** How a module comes to its first release, on every database. */
abstract class ReleaseCreationContract {
    private static final ModuleName OLD = new ModuleName("old-portlet");

    private final TestDatabase database;
    private final ReleaseStore store;
    private Watched watched;

    ReleaseCreationContract(DatabaseServer server) {
        this.database = server.freshDatabase();
        this.watched = new Watched(database.dataSource(), true);
        this.store = new ReleaseStore(database.dataSource());
        store.readAll();
    }

    @AfterEach
    void close() {
        watched.close();
        database.close();
    }

    @Test
    void goesOnFromTheReleaseThatAStepHasTakenOver() throws Exception {
        store.insert(OLD, "1.0.0", 110, ReleaseRecord.GOOD);

        watched.connect().define(module().edge("1.0.0", "2.0.0", noted("way")).creation(takeOver()));

        ModuleStatus status = watched.awaitState(ModuleState.UP_TO_DATE);
        assertThat(status.schemaVersion()).contains("2.0.0");
        assertThat(store.read(OLD)).isEmpty();
        assertThat(watched.diary).contains("take over", "way");
    }

    @Test
    void executesThemOnceAndThenInstallsTheModule() {
        watched.connect()
                .define(module().edge("0.0.0", "1.0.0", noted("install")).creation(noted("first"), noted("second")));
        watched.awaitState(ModuleState.UP_TO_DATE);

        watched.define(module().edge("0.0.0", "1.0.0", noted("install")).creation(noted("first"), noted("second")));
        watched.awaitState(ModuleState.UP_TO_DATE);

        assertThat(watched.diary).containsSubsequence("first", "second", "install");
        assertThat(watched.diary).containsOnlyOnce("first", "install");
    }

    @Test
    void whoAsksForTheUpgradeGetsAllOfIt() {
        restart(false);
        watched.connect()
                .define(module().edge("0.0.0", "1.0.0", noted("install")).creation(noted("first")));
        watched.awaitState(ModuleState.PENDING);

        UpgradeRun run = watched.engine.await(watched.engine.call(it -> it.execute(MODULE)));

        assertThat(run.reached()).hasToString("1.0.0");
        assertThat(watched.diary).contains("first", "install");
    }

    @Test
    void revertsWhatAStepBeforeTheReleaseDid() throws Exception {
        store.insert(OLD, "1.0.0", 110, ReleaseRecord.GOOD);
        NamedStep failing = new NamedStep("failing", context -> {
            throw new IllegalStateException("no");
        });

        watched.connect().define(module().edge("1.0.0", "2.0.0", noted("way")).creation(takeOver(), failing));

        assertThat(watched.awaitState(ModuleState.REVERTED).message()).contains("failing");
        assertThat(watched.diary).doesNotContain("way");
        assertThat(store.read(MODULE)).isEmpty();
        assertThat(store.read(OLD).orElseThrow().schemaVersion()).isEqualTo("1.0.0");
    }

    @Test
    void seesAReleaseThatIsTakenOverWhileTheReleasesAreAnnounced() throws Exception {
        watched.close();
        store.insert(OLD, "1.0.0", 110, ReleaseRecord.GOOD);
        EngineSettings settings = Watched.settings(true, Policy.ALWAYS);
        LiveReleases[] releases = new LiveReleases[1];
        watched = new Watched(database.dataSource(), settings, () -> {
            ReleaseRecord old = releases[0].find(OLD).orElseThrow();
            releases[0].save(renamed(old));
            return () -> {};
        });
        releases[0] = new LiveReleases(watched.engine);

        watched.define(module().edge("0.0.0", "2.0.0", noted("install")).edge("1.0.0", "2.0.0", noted("way")));
        watched.connect();

        watched.awaitState(ModuleState.UP_TO_DATE);
        assertThat(watched.diary).contains("way").doesNotContain("install");
    }

    @Test
    void keepsARowThatARunHasInHandFromBeingWritten() throws Exception {
        store.insert(MODULE, "1.0.0", 1, ReleaseRecord.GOOD);
        CountDownLatch inStep = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        NamedStep slow = new NamedStep("slow", context -> {
            inStep.countDown();
            goOn.await();
        });
        watched.connect().define(module().edge("1.0.0", "2.0.0", slow));
        inStep.await();
        LiveReleases releases = new LiveReleases(watched.engine);

        assertThatThrownBy(() -> releases.save(releases.find(MODULE).orElseThrow()))
                .isInstanceOfSatisfying(
                        SluiceException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.RELEASE_CHANGED));

        goOn.countDown();
        watched.awaitState(ModuleState.UP_TO_DATE);
    }

    private NamedStep takeOver() {
        return new NamedStep("take over", context -> {
            Releases releases = context.releases();
            releases.save(renamed(releases.find(OLD).orElseThrow()));
            watched.diary.add("take over");
        });
    }

    private static ReleaseRecord renamed(ReleaseRecord old) {
        return new ReleaseRecord(
                old.id(),
                MODULE,
                old.schemaVersion(),
                old.buildNumber(),
                old.state(),
                old.verified(),
                old.initial(),
                old.created(),
                old.modified());
    }

    private void restart(boolean autoRun) {
        watched.close();
        watched = new Watched(database.dataSource(), autoRun);
    }

    private NamedStep noted(String name) {
        return new NamedStep(name, context -> watched.diary.add(name));
    }
}
