package org.sluice.tracker.internal.diary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.liferay.portal.kernel.model.Release;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.osgi.framework.Version;
import org.slf4j.event.Level;
import org.sluice.api.ErrorCode;
import org.sluice.api.Fault;
import org.sluice.api.ModuleName;
import org.sluice.api.ModuleState;
import org.sluice.api.ModuleStatus;
import org.sluice.api.SchemaVersion;
import org.sluice.api.SluiceException;
import org.sluice.api.UpgradeEvent;
import org.sluice.api.UpgradePlan;
import org.sluice.api.UpgradeRun;
import org.sluice.api.UpgradeRun.Result;
import org.sluice.api.spi.ReleaseRecord;
import org.sluice.liferay.LiferayRelease;
import org.sluice.tracker.TestBundle;
import org.sluice.tracker.TestFramework;
import org.sluice.tracker.fixture.Gated;

class DiaryTest {
    private static final UpgradePlan.Stage STAGE =
            new UpgradePlan.Stage(version("1.0.0"), version("1.1.0"), List.of("com.x.AddName"));
    private static final UpgradePlan PLAN = new UpgradePlan(
            new ModuleName("com.x"),
            version("1.0.0"),
            version("2.0.0"),
            List.of(STAGE, new UpgradePlan.Stage(version("1.1.0"), version("2.0.0"), List.of("one", "two"))));

    private final List<Line> lines = new CopyOnWriteArrayList<>();
    private TestFramework osgi;
    private Diary diary;

    @BeforeEach
    void start() throws Exception {
        osgi = new TestFramework();
        diary = new Diary(osgi.context(), osgi.runtime(), Duration.ofMillis(200), lines::add);
    }

    @AfterEach
    void stop() throws Exception {
        diary.deactivate();
        osgi.stop();
    }

    @Test
    void tellsARunAtOnce() {
        diary.onEvent(new UpgradeEvent.RunStarted(PLAN));
        diary.onEvent(
                new UpgradeEvent.StepFinished(PLAN.module(), STAGE, "com.x.AddName", 10_000, Duration.ofMillis(120)));
        diary.onEvent(new UpgradeEvent.RunFinished(ended(Result.COMMITTED, Optional.empty())));

        assertThat(lines)
                .containsExactly(
                        Line.info("com.x: 1.0.0 -> 1.1.0 -> 2.0.0, 3 steps"),
                        Line.info("com.x: 1.0.0 -> 1.1.0, com.x.AddName: 10000 rows in 120 ms"),
                        Line.info("com.x: upgraded to 2.0.0 in 350 ms"));
    }

    @Test
    void warnsOfWhatAStepDoesForGood() {
        UpgradePlan.Stage stage = new UpgradePlan.Stage(
                PLAN.from(), PLAN.to(), List.of("Move"), List.of("Step 'Move' changes the files, for good."));
        diary.onEvent(
                new UpgradeEvent.RunStarted(new UpgradePlan(PLAN.module(), PLAN.from(), PLAN.to(), List.of(stage))));

        awaitLines(
                Line.info("com.x: 1.0.0 -> 2.0.0, 1 step"),
                new Line(Level.WARN, "com.x: Step 'Move' changes the files, for good."));
    }

    @ParameterizedTest
    @CsvSource({
        "REVERTED, REVERTED, 'com.x: reverted to 1.0.0 in 350 ms'",
        "FAILED, BROKEN, 'com.x: failed after 350 ms, not to be reverted'",
        "UNSETTLED, BROKEN, 'com.x: failed after 350 ms, not reverted yet'"
    })
    void tellsTheReasonOfAFailureOnceAndWhatBecameOfTheData(Result result, ModuleState state, String end) {
        SluiceException failure = new SluiceException(ErrorCode.STEP_FAILED, "It failed.", "Mend it.");
        String message = failure.toFault().toString();
        diary.onEvent(new UpgradeEvent.RunFinished(ended(result, Optional.of(failure))));
        diary.onEvent(status("com.x", state, message));
        diary.onEvent(status("com.y", ModuleState.UP_TO_DATE, "fine"));

        awaitLines(new Line(Level.ERROR, message), Line.info(end), Line.info("com.y is up to date"));
    }

    @Test
    void needsNobodyForARunThatIsExecutedAgainByItself() {
        SluiceException failure = new SluiceException(ErrorCode.RUN_STOPPED, "It was stopped.", "It comes again.");
        diary.onEvent(new UpgradeEvent.RunFinished(ended(Result.REVERTED, Optional.of(failure))));

        awaitLines(
                Line.info("It was stopped. It comes again. [RUN_STOPPED]"),
                Line.info("com.x: reverted to 1.0.0 in 350 ms"));
    }

    @ParameterizedTest
    @CsvSource({
        "COMMITTED, INFO, completed",
        "REVERTED, INFO, reverted",
        "FAILED, WARN, not to be reverted",
        "UNSETTLED, WARN, not reverted yet"
    })
    void tellsWhatBecameOfARunThatABrokenProcessHasLeft(Result result, Level level, String end) {
        diary.onEvent(new UpgradeEvent.RunSettled(PLAN.module(), 7, "1.0.0 -> 2.0.0", "db1/4711", result));

        awaitLines(new Line(level, "com.x: run 7 of db1/4711, 1.0.0 -> 2.0.0, had broken off and is " + end));
    }

    @Test
    void warnsOfAProblemAroundARun() {
        Fault fault = new Fault(ErrorCode.REVERT_FAILED, "Cannot delete the copies of run 7.", "It is tried again.");
        diary.onEvent(new UpgradeEvent.Problem(PLAN.module(), fault));

        awaitLines(
                new Line(Level.WARN, "com.x: Cannot delete the copies of run 7. It is tried again. [REVERT_FAILED]"));
    }

    @Test
    void tellsOfAThousandModulesThatAreUpToDateInOneLine() {
        for (int i = 0; i < 1_000; i++) {
            diary.onEvent(status("m" + i, ModuleState.UP_TO_DATE, "The data are at '1.0." + i + "'."));
            diary.opened(new ModuleName("m" + i), new Version("1.0.0"));
        }

        awaitLines(Line.info("1000 modules are up to date"), Line.info("1000 gates are open"));
    }

    @Test
    void tellsEachChangeOfAStateOnceWithItsWeight() {
        diary.onEvent(status("a", ModuleState.WAITING, "It waits."));
        diary.onEvent(status("b", ModuleState.INVALID, "It is wrong."));
        awaitLines(new Line(Level.WARN, "a: It waits."), new Line(Level.ERROR, "b: It is wrong."));

        diary.onEvent(status("a", ModuleState.WAITING, "It waits."));
        diary.onEvent(status("b", ModuleState.UP_TO_DATE, "fine"));

        awaitLines(
                new Line(Level.WARN, "a: It waits."),
                new Line(Level.ERROR, "b: It is wrong."),
                Line.info("b is up to date"));
    }

    @Test
    void leavesOutStatesOnTheWay() {
        diary.onEvent(status("a", ModuleState.WAITING, "It waits."));
        diary.onEvent(status("a", ModuleState.PENDING, "It is pending."));
        diary.onEvent(status("a", ModuleState.RUNNING, "It runs."));
        diary.onEvent(status("b", ModuleState.PENDING, "It is pending."));

        awaitLines(new Line(Level.WARN, "b: It is pending."));
    }

    @Test
    void tellsManyModulesThatWaitForTheSameInOneLine() {
        for (String module : List.of("a", "b", "c", "d", "e")) {
            diary.onEvent(status(module, ModuleState.WAITING, "The database is down."));
        }

        awaitLines(new Line(Level.WARN, "5 modules (a, b, c, ...): The database is down."));
    }

    @Test
    void tellsWhichComponentsAGateHasLetIn() throws Exception {
        osgi.start(TestBundle.named("com.x")
                .gated("com.x.Panel", Gated.class, "com.x", "1.0.0")
                .gated("com.x.Later", Gated.class, "com.x", "2.0.0")
                .component("com.x.Ungated", Gated.class, "", ""));
        ServiceRegistration<Release> release = publish();
        diary.opened(new ModuleName("com.x"), new Version("1.0.0"));

        awaitLines(Line.info("gate open: com.x 1.0.0"), Line.info("active: com.x.Panel"));

        release.unregister();
        await().until(() -> !osgi.isActive("com.x.Panel"));
    }

    @Test
    void tellsOfComponentsThatComeToAGateThatIsOpen() throws Exception {
        publish();

        osgi.start(TestBundle.named("com.x").gated("com.x.Panel", Gated.class, "com.x", "1.0.0"));

        awaitLines(Line.info("active: com.x.Panel"));
    }

    /** The lines that were written, when no more are coming. */
    private void awaitLines(Line... expected) {
        await().untilAsserted(() -> assertThat(lines).containsExactly(expected));
        await().during(Duration.ofMillis(500)).until(() -> lines.size() == expected.length);
    }

    private ServiceRegistration<Release> publish() {
        ReleaseRecord row = new ReleaseRecord(
                1, new ModuleName("com.x"), "1.0.0", 1, 0, true, false, Optional.empty(), Optional.empty());
        return osgi.context()
                .registerService(
                        Release.class,
                        LiferayRelease.of(row),
                        FrameworkUtil.asDictionary(Map.of(
                                "release.bundle.symbolic.name",
                                "com.x",
                                "release.schema.version",
                                new Version("1.0.0"))));
    }

    private static UpgradeEvent status(String module, ModuleState state, String message) {
        return new UpgradeEvent.StatusChanged(new ModuleStatus(
                new ModuleName(module), state, Optional.empty(), Optional.empty(), true, message, List.of()));
    }

    private static UpgradeRun ended(Result result, Optional<SluiceException> failure) {
        SchemaVersion reached = result == Result.COMMITTED ? PLAN.to() : PLAN.from();
        return new UpgradeRun(PLAN, reached, Duration.ofMillis(350), result, failure);
    }

    private static SchemaVersion version(String text) {
        return SchemaVersion.parse(text);
    }
}
