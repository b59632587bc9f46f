package org.sluice.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sluice.engine.Modules.module;
import static org.sluice.engine.Modules.recorded;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sluice.api.ErrorCode;
import org.sluice.api.Fault;
import org.sluice.api.ModuleState;
import org.sluice.api.spi.ReleaseRecord;
import org.sluice.engine.Modules;

class PlannerTest {
    private static final Modules TUTORIAL = module().requires("2.0.0")
            .edge("0.0.0", "2.0.0")
            .edge("1.0.0", "1.1.0")
            .edge("1.1.0", "2.0.0");

    @ParameterizedTest
    @CsvSource({"1.0.0,1.0.0 -> 1.1.0 -> 2.0.0", "1.1.0,1.1.0 -> 2.0.0", "1.0,1.0.0 -> 1.1.0 -> 2.0.0"})
    void plansTheWayFromTheRecordedVersion(String version, String path) {
        Assessment assessment = assess(TUTORIAL, version);

        assertThat(assessment.state()).isEqualTo(ModuleState.PENDING);
        assertThat(assessment.plan().orElseThrow().describe().path()).isEqualTo(path);
    }

    @Test
    void plansAnInstallationWhereNothingIsRecorded() {
        Assessment assessment = fresh(TUTORIAL);

        assertThat(assessment.plan().orElseThrow().describe().path()).isEqualTo("0.0.0 -> 2.0.0");
    }

    @Test
    void isUpToDateAtTheRequiredVersion() {
        assertThat(assess(TUTORIAL, "2.0.0").state()).isEqualTo(ModuleState.UP_TO_DATE);
    }

    @Test
    void isUpToDateAtTheRequiredVersionThoughOldRegistrationsWereRemoved() {
        assertThat(assess(module().requires("2.0.0"), "2.0.0").state()).isEqualTo(ModuleState.UP_TO_DATE);
    }

    @Test
    void goesToTheSingleEndVersionWithoutAHeader() {
        Assessment assessment = assess(module().edge("1.0.0", "1.1.0").edge("1.1.0", "1.2.0"), "1.0.0");

        assertThat(assessment.target()).contains("1.2.0");
        assertThat(assessment.plan()).isPresent();
    }

    @Test
    void goesToTheHeadersVersionThoughTheGraphGoesOn() {
        Assessment assessment =
                assess(module().requires("1.1.0").edge("1.0.0", "1.1.0").edge("1.1.0", "2.0.0"), "1.0.0");

        assertThat(assessment.plan().orElseThrow().describe().path()).isEqualTo("1.0.0 -> 1.1.0");
    }

    @Test
    void goesToTheHighestVersionInsideARange() {
        Assessment assessment = assess(
                module().requires("[1.0,2.0)")
                        .edge("1.0.0", "1.9.0")
                        .edge("1.9.0", "1.10.0")
                        .edge("1.10.0", "2.0.0"),
                "1.0.0");

        assertThat(assessment.plan().orElseThrow().describe().path()).isEqualTo("1.0.0 -> 1.9.0 -> 1.10.0");
    }

    @Test
    void refusesARangeThatNoRegistrationReaches() {
        assertFault(
                assess(module().requires("[3.0,4.0)").edge("1.0.0", "2.0.0"), "1.0.0"),
                ModuleState.INVALID,
                ErrorCode.REQUIREMENT_UNREACHED);
    }

    @Test
    void refusesAHeaderThatNoRegistrationReaches() {
        assertFault(
                assess(module().requires("3.0.0").edge("1.0.0", "2.0.0"), "1.0.0"),
                ModuleState.INVALID,
                ErrorCode.REQUIREMENT_UNREACHED);
    }

    @Test
    void refusesAHeaderThatIsNoVersion() {
        assertFault(
                assess(module().requires("abc").edge("1.0.0", "2.0.0"), "1.0.0"),
                ModuleState.INVALID,
                ErrorCode.VERSION_INVALID);
    }

    @Test
    void refusesSeveralEndVersions() {
        Assessment assessment = assess(module().edge("1.0.0", "1.1.0").edge("1.0.0", "2.0.0"), "1.0.0");

        assertFault(assessment, ModuleState.INVALID, ErrorCode.END_VERSIONS_SEVERAL);
        assertThat(assessment.message()).contains("'1.1.0'", "'2.0.0'", "Liferay-Require-SchemaVersion");
    }

    @Test
    void ignoresEndVersionsThatCannotBeReached() {
        Modules twoIslands = module().edge("1.0.0", "1.1.0").edge("5.0.0", "6.0.0");

        assertThat(assess(twoIslands, "1.1.0").state()).isEqualTo(ModuleState.UP_TO_DATE);
    }

    @Test
    void refusesACircleWithoutAHeader() {
        assertFault(
                assess(module().edge("0.1.0", "0.1.0.1").edge("0.1.0.1", "0.1.0"), "0.1.0"),
                ModuleState.INVALID,
                ErrorCode.END_VERSION_MISSING);
    }

    @Test
    void refusesARecordedVersionThatIsNoVertex() {
        assertFault(assess(TUTORIAL, "1.0.5"), ModuleState.UNREACHABLE, ErrorCode.RECORDED_VERSION_UNKNOWN);
    }

    @Test
    void refusesARecordedVersionThatIsNoVersion() {
        assertFault(assess(TUTORIAL, "2.0.0-step-1"), ModuleState.UNREACHABLE, ErrorCode.VERSION_INVALID);
    }

    @Test
    void refusesAnInstallationThatNoRegistrationStarts() {
        assertFault(
                fresh(module().edge("1.0.0", "1.1.0")), ModuleState.UNREACHABLE, ErrorCode.RECORDED_VERSION_UNKNOWN);
    }

    @Test
    void seesDataThatAreNewerThanTheBundle() {
        assertThat(assess(TUTORIAL, "3.0.0").state()).isEqualTo(ModuleState.AHEAD);
        assertThat(assess(module().edge("1.0.0", "2.0.0"), "2.0.1").state()).isEqualTo(ModuleState.AHEAD);
    }

    @Test
    void refusesTwoSourcesOfTheInitialSchema() {
        Modules twice = module().requires("2.0.0")
                .edge("0.0.0", "2.0.0", "META-INF/sql", step())
                .edge("0.0.0", "1.0.0", "com.example.Registrator", step());

        assertFault(fresh(twice), ModuleState.INVALID, ErrorCode.INITIAL_SCHEMA_TWICE);
    }

    @Test
    void beginsAtTheInitializationWhereNothingIsRecorded() {
        Modules module = module().edge("1.0.0", "2.0.0").initialization("2.0.0", "com.example.Registrator");

        assertThat(path(fresh(module.requires("2.0.0")))).isEqualTo("0.0.0 -> 2.0.0");
    }

    @Test
    void passesOverTheInitializationWhereAnotherSourceMakesTheSchema() {
        Modules module = module().initialization("2.0.0", "com.example.Registrator")
                .edge("0.0.0", "1.0.0", "META-INF/sql", step())
                .edge("1.0.0", "2.0.0");

        assertThat(path(fresh(module.requires("2.0.0")))).isEqualTo("0.0.0 -> 1.0.0 -> 2.0.0");
    }

    @Test
    void passesOverAnInitializationThatIsRegisteredAsAWayAsWell() {
        Modules module = module().edge("0.0.0", "1.0.0").initialization("1.0.0", "com.example.Registrator");

        assertThat(path(fresh(module))).isEqualTo("0.0.0 -> 1.0.0");
    }

    @Test
    void beginsWithWhatComesBeforeTheFirstReleaseThoughNoWayStartsThere() {
        Modules module = module().requires("2.0.0").edge("1.0.0", "2.0.0").creation(step());

        assertThat(path(fresh(module))).isEqualTo("0.0.0 -> 0.0.0");
        assertThat(path(assess(module, "1.0.0"))).isEqualTo("1.0.0 -> 2.0.0");
    }

    @Test
    void collectsEveryFaultOfADefinition() {
        Assessment assessment = fresh(module().requires("abc")
                .edge("1.0.0", "1.0.0")
                .edge("x", "2.0.0")
                .edge("2.0.0", "3.0.0")
                .edge("2.0.0", "3.0")
                .edge("3.0.0", "4.0.0", new Modules.NamedStep[0]));

        assertThat(assessment.faults())
                .extracting(Fault::code)
                .containsExactlyInAnyOrder(
                        ErrorCode.VERSION_INVALID,
                        ErrorCode.VERSION_INVALID,
                        ErrorCode.REGISTRATION_TO_ITSELF,
                        ErrorCode.REGISTRATION_DUPLICATE,
                        ErrorCode.REGISTRATION_EMPTY);
    }

    @Test
    void waitsForRegistrationsThatAreMissing() {
        Assessment assessment = fresh(module().requires("2.0.0").waits("It waits for X."));

        assertThat(assessment.state()).isEqualTo(ModuleState.WAITING);
        assertThat(assessment.message()).contains("It waits for X.");
    }

    @Test
    void doesNotWaitWhereRegistrationsAtHandLeadToTheHeadersVersion() {
        Assessment assessment =
                fresh(module().requires("2.0.0").edge("0.0.0", "2.0.0").waits("It waits for X."));

        assertThat(assessment.state()).isEqualTo(ModuleState.PENDING);
    }

    @Test
    void waitsWithoutAHeaderSinceTheEndVersionMayStillCome() {
        assertThat(assess(module().edge("1.0.0", "1.1.0").waits("It waits for X."), "1.0.0")
                        .state())
                .isEqualTo(ModuleState.WAITING);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"0.0.0", "[0.0,2.0)", "''"})
    void isNotUpToDateWhereNothingIsInstalled(String header) {
        Assessment assessment = fresh(module().requires(header));

        assertThat(assessment.state()).isEqualTo(ModuleState.INVALID);
        assertThat(assessment.plan()).isEmpty();
    }

    @Test
    void refusesAHeaderBehindWhichNoMajorVersionCanCome() {
        assertFault(
                fresh(module().requires("2147483647.0.0").edge("0.0.0", "1.0.0")),
                ModuleState.INVALID,
                ErrorCode.VERSION_INVALID);
    }

    @Test
    void leavesAReleaseWithoutRegistrationsAlone() {
        assertThat(assess(module(), "7.4.0").state()).isEqualTo(ModuleState.UP_TO_DATE);
    }

    private static Modules.NamedStep step() {
        return new Modules.NamedStep("step", context -> {});
    }

    private static Assessment assess(Modules module, String version) {
        return Planner.assess(ModuleModel.of(module.define()), Optional.of(recorded(version, ReleaseRecord.GOOD)));
    }

    private static Assessment fresh(Modules module) {
        return Planner.assess(ModuleModel.of(module.define()), Optional.empty());
    }

    private static String path(Assessment assessment) {
        return assessment.plan().orElseThrow().describe().path();
    }

    private static void assertFault(Assessment assessment, ModuleState state, ErrorCode code) {
        assertThat(assessment.state()).isEqualTo(state);
        assertThat(assessment.faults()).extracting(Fault::code).containsExactly(code);
        assertThat(assessment.plan()).isEmpty();
    }
}
