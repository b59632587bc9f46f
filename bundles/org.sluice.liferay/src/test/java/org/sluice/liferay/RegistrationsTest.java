package org.sluice.liferay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import com.liferay.portal.kernel.upgrade.DummyUpgradeStep;
import com.liferay.portal.kernel.upgrade.UpgradeProcess;
import com.liferay.portal.kernel.upgrade.UpgradeStep;
import com.liferay.portal.upgrade.registry.UpgradeStepRegistrator;
import com.liferay.portal.upgrade.release.SchemaCreator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sluice.api.ErrorCode;
import org.sluice.api.ModuleName;
import org.sluice.api.SluiceException;
import org.sluice.api.spi.Registration;
import org.sluice.api.spi.Step;

class RegistrationsTest {
    private static final ModuleName OWN = new ModuleName("com.example.own");
    private static final ModuleName OTHER = new ModuleName("com.example.other");

    @Test
    void registrationsAreKeptByModuleInTheirOrder() {
        UpgradeStepRegistrator registrator = registry -> {
            registry.register(OTHER.value(), "0.0.1", "1.0.0", new DummyUpgradeStep());
            registry.register("1.0.0", "1.1.0", new DummyUpgradeStep(), () -> {});
            registry.register("0.0.0", "1.0.0", new DummyUpgradeStep());
        };

        Map<ModuleName, List<Registration>> collected = Registrations.collect(registrator, OWN);

        assertThat(collected).containsOnlyKeys(OTHER, OWN);
        assertThat(collected.keySet()).containsExactly(OTHER, OWN);
        assertThat(collected.get(OWN)).extracting(Registration::from).containsExactly("1.0.0", "0.0.0");
        assertThat(collected.get(OTHER)).extracting(Registration::to).containsExactly("1.0.0");
        assertThat(collected.get(OWN))
                .extracting(registration -> registration.steps().size())
                .containsExactly(2, 1);
    }

    @Test
    void aRegistrationNamesItsRegistrator() {
        Registration registration = registered(new DummyUpgradeStep());

        assertThat(registration.source()).isEqualTo(Registrator.class.getName());
    }

    @Test
    void aStepIsNamedAfterItsClass() {
        Registration registration = registered(new DummyUpgradeStep());

        assertThat(registration.steps()).extracting(Step::name).containsExactly(DummyUpgradeStep.class.getName());
    }

    @Test
    void aLambdaIsNamedAfterTheClassThatItIsIn() {
        Registration registration = registered(() -> {});

        assertThat(registration.steps())
                .extracting(Step::name)
                .containsExactly(RegistrationsTest.class.getName() + " (lambda)");
    }

    @Test
    void aRegistrationWithoutStepsIsLeftToTheOneWhoChecksIt() {
        assertThat(registered().steps()).isEmpty();
    }

    @Test
    void aProcessIsRegisteredWithWhatComesBeforeAndAfterIt() {
        Registration registration = registered(new Framed());

        assertThat(registration.steps())
                .extracting(Step::name)
                .containsExactly(
                        DummyUpgradeStep.class.getName(), Framed.class.getName(), Framed.class.getName() + " (lambda)");
    }

    @Test
    void anInitializationLeadsToTheHighestVersionAndComparesThemAsVersions() {
        List<Registration> registrations = collect(registry -> {
            registry.registerInitialization();
            registry.register("1.9.0", "1.10.0", new DummyUpgradeStep());
            registry.register("1.0.0", "1.9.0", new DummyUpgradeStep());
        });

        assertThat(registrations)
                .filteredOn(registration -> registration.kind() == Registration.Kind.INITIALIZATION)
                .extracting(Registration::from, Registration::to)
                .containsExactly(tuple("0.0.0", "1.10.0"));
    }

    @Test
    void anInitializationAloneLeadsToTheFirstVersion() {
        assertThat(collect(UpgradeStepRegistrator.Registry::registerInitialization))
                .extracting(Registration::from, Registration::to)
                .containsExactly(tuple("0.0.0", "1.0.0"));
    }

    @Test
    void stepsBeforeTheFirstReleaseAreToldApartUnderBothTheirNames() {
        List<Registration> registrations = collect(registry -> {
            registry.registerReleaseCreationUpgradeSteps(new DummyUpgradeStep());
            registry.registerInitialDeploymentUpgradeSteps(() -> {});
        });

        assertThat(registrations)
                .extracting(
                        Registration::kind, registration -> registration.steps().size())
                .containsExactly(
                        tuple(Registration.Kind.RELEASE_CREATION, 1), tuple(Registration.Kind.RELEASE_CREATION, 1));
    }

    @Test
    void aSchemaCreatorLeadsFromNothingToItsVersion() {
        Map<ModuleName, List<Registration>> collected = Registrations.collect(new Creator("3.1.0"), OWN);

        assertThat(collected).containsOnlyKeys(OTHER);
        Registration registration = collected.getOrDefault(OTHER, List.of()).get(0);
        assertThat(registration.from()).isEqualTo("0.0.0");
        assertThat(registration.to()).isEqualTo("3.1.0");
        assertThat(registration.steps()).extracting(Step::name).containsExactly(Creator.class.getName());
    }

    @Test
    void aSchemaCreatorWithoutAVersionIsNamed() {
        assertThatThrownBy(() -> Registrations.collect(new Creator(null), OWN))
                .isInstanceOf(SluiceException.class)
                .hasMessageContaining(Creator.class.getName());
    }

    @ParameterizedTest
    @MethodSource("failing")
    void aRegistratorThatFailsIsNamedWithItsCause(
            UpgradeStepRegistrator registrator, Class<? extends Throwable> cause) {
        SluiceException thrown =
                catchThrowableOfType(SluiceException.class, () -> Registrations.collect(registrator, OWN));

        assertThat(thrown.code()).isEqualTo(ErrorCode.REGISTRATOR_FAILED);
        assertThat(thrown).hasCauseInstanceOf(cause);
        assertThat(thrown.attributes())
                .containsEntry("module", OWN.value())
                .containsEntry("registrator", registrator.getClass().getName());
    }

    static List<Arguments> failing() {
        return List.of(
                failing(
                        registry -> {
                            registry.register("1.0.0", "2.0.0", new DummyUpgradeStep());
                            throw new IllegalStateException("boom");
                        },
                        IllegalStateException.class),
                failing(
                        registry -> {
                            throw new NoClassDefFoundError("com/example/Gone");
                        },
                        NoClassDefFoundError.class),
                failing(
                        registry -> registry.register("1.0.0", "2.0.0", (UpgradeStep) null),
                        NullPointerException.class),
                failing(registry -> registry.register(null, "2.0.0", () -> {}), NullPointerException.class),
                failing(registry -> registry.register(" ", "1.0.0", "2.0.0", () -> {}), SluiceException.class));
    }

    private static Arguments failing(UpgradeStepRegistrator registrator, Class<? extends Throwable> cause) {
        return Arguments.of(registrator, cause);
    }

    @Test
    void whatIsRegisteredLaterDoesNotCount() {
        List<UpgradeStepRegistrator.Registry> kept = new ArrayList<>();
        Map<ModuleName, List<Registration>> collected = Registrations.collect(
                registry -> {
                    kept.add(registry);
                    registry.register("1.0.0", "2.0.0", new DummyUpgradeStep());
                },
                OWN);

        kept.get(0).register("2.0.0", "3.0.0", new DummyUpgradeStep());

        assertThat(collected.get(OWN)).hasSize(1);
        assertThatThrownBy(collected::clear).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void aRegistryCanBeALambda() {
        List<String> seen = new ArrayList<>();
        UpgradeStepRegistrator.Registry registry = (from, to, steps) -> seen.add(from + " " + to);

        registry.register("1.0.0", "2.0.0", new DummyUpgradeStep());
        registry.register("com.example.other", "2.0.0", "3.0.0", new DummyUpgradeStep());

        assertThat(seen).containsExactly("1.0.0 2.0.0", "2.0.0 3.0.0");
    }

    private static List<Registration> collect(UpgradeStepRegistrator registrator) {
        return Registrations.collect(registrator, OWN).getOrDefault(OWN, List.of());
    }

    private static Registration registered(UpgradeStep... steps) {
        return Registrations.collect(new Registrator(List.of(steps)), OWN)
                .getOrDefault(OWN, List.of())
                .get(0);
    }

    /** Has a step before it and one after it. */
    private static final class Framed extends UpgradeProcess {
        @Override
        protected void doUpgrade() {}

        @Override
        protected UpgradeStep[] getPreUpgradeSteps() {
            return new UpgradeStep[] {new DummyUpgradeStep()};
        }

        @Override
        protected UpgradeStep[] getPostUpgradeSteps() {
            return new UpgradeStep[] {() -> {}};
        }
    }

    private record Creator(@Nullable String getSchemaVersion) implements SchemaCreator {
        @Override
        public void create() {}

        @Override
        public String getBundleSymbolicName() {
            return OTHER.value();
        }
    }

    private record Registrator(List<UpgradeStep> steps) implements UpgradeStepRegistrator {
        @Override
        public void register(Registry registry) {
            registry.register("1.0.0", "2.0.0", steps.toArray(new UpgradeStep[0]));
        }
    }
}
