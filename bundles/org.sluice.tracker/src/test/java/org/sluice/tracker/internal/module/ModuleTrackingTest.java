package org.sluice.tracker.internal.module;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.sluice.tracker.TestBundle.property;
import static org.sluice.tracker.TestBundle.reference;

import com.liferay.portal.kernel.model.Release;
import com.liferay.portal.kernel.upgrade.DummyUpgradeStep;
import com.liferay.portal.kernel.upgrade.UpgradeStep;
import com.liferay.portal.upgrade.registry.UpgradeStepRegistrator;
import com.liferay.portal.upgrade.registry.UpgradeStepRegistratorTracker;
import com.liferay.portal.upgrade.release.SchemaCreator;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.sluice.api.ErrorCode;
import org.sluice.api.Fault;
import org.sluice.api.spi.ModuleDefinition;
import org.sluice.api.spi.Registration;
import org.sluice.liferay.StepServices;
import org.sluice.tracker.TestBundle;
import org.sluice.tracker.TestFramework;
import org.sluice.tracker.fixture.Failing;

class ModuleTrackingTest {
    private static final int MANY = 50;
    private static final String SETTINGS = reference("settings", "java.lang.Comparable", "(name=settings)");

    private final Definitions definitions = new Definitions();
    private TestFramework osgi;
    private ModuleAssembly assembly;
    private BundleExtender extender;
    private RegistratorWhiteboard whiteboard;

    @BeforeEach
    void start() throws Exception {
        osgi = new TestFramework();
        assembly = new ModuleAssembly(osgi.context(), definitions, osgi.runtime(), Duration.ofMillis(500));
        extender = new BundleExtender(osgi.context(), assembly);
        whiteboard = new RegistratorWhiteboard(osgi.context(), assembly);
    }

    @AfterEach
    void stop() throws Exception {
        whiteboard.deactivate();
        extender.deactivate();
        assembly.deactivate();
        osgi.stop();
    }

    @Test
    void definesABundleWithSeveralRegistratorsOnce() throws Exception {
        osgi.start(TestBundle.named("a")
                .requires("2.0.0")
                .registrator("one", "0.0.0", "1.0.0", "")
                .registrator("two", "1.0.0", "2.0.0", ""));

        ModuleDefinition definition =
                awaitDefinition("a", it -> it.registrations().size() == 2);
        assertThat(definition.requirement()).contains("2.0.0");
        assertThat(definition.registrations()).extracting(Registration::to).containsExactly("1.0.0", "2.0.0");
        assertThat(definition.waits()).isEmpty();
        assertThat(definition.faults()).isEmpty();
        assertThat(definitions.calls()).containsExactly("define a");
    }

    /** Otherwise the engine would tell people that nothing leads to the required version, and take it back soon after. */
    @Test
    void definesNothingBetweenTheStartOfABundleAndItsRegistrator() throws Exception {
        assembly.deactivate();
        whiteboard.deactivate();
        extender.deactivate();
        assembly = new ModuleAssembly(osgi.context(), definitions, osgi.runtime(), Duration.ZERO);
        extender = new BundleExtender(osgi.context(), assembly);
        whiteboard = new RegistratorWhiteboard(osgi.context(), assembly);

        for (int i = 0; i < MANY; i++) {
            osgi.start(TestBundle.named("a" + i).requires("1.0.0").registrator("a", "0.0.0", "1.0.0", ""));
        }

        awaitDefinition("a" + (MANY - 1), it -> it.registrations().size() == 1);
        assertThat(definitions.all())
                .noneMatch(it -> it.registrations().isEmpty() && it.waits().isEmpty());
    }

    @Test
    void addsWhatARegistratorSaysAboutAForeignModule() throws Exception {
        osgi.start(TestBundle.named("a").requires("1.0.0"));
        osgi.start(TestBundle.named("b")
                .steps("foreign", property("module", "a") + property("from", "0.0.0") + property("to", "1.0.0")));

        ModuleDefinition definition =
                awaitDefinition("a", it -> it.registrations().size() == 1);
        assertThat(definition.requirement()).contains("1.0.0");
        assertThat(definitions.of("b")).isEmpty();
    }

    @Test
    void forgetsABundleThatStopsAndDefinesItWhenItStartsAgain() throws Exception {
        Bundle bundle = osgi.start(TestBundle.named("a").requires("1.0.0").registrator("a", "0.0.0", "1.0.0", ""));
        awaitDefinition("a", it -> it.registrations().size() == 1);

        bundle.stop();
        await().until(() -> definitions.of("a").isEmpty());
        bundle.start();
        awaitDefinition("a", it -> it.registrations().size() == 1);
        bundle.uninstall();

        await().until(() -> definitions.of("a").isEmpty());
    }

    @Test
    void followsABundleThatIsUpdated() throws Exception {
        Bundle bundle = osgi.start(TestBundle.named("a").requires("1.0.0").registrator("a", "0.0.0", "1.0.0", ""));
        awaitDefinition("a", it -> it.registrations().size() == 1);

        osgi.update(
                bundle,
                TestBundle.named("a")
                        .header("Bundle-Version", "2.0.0")
                        .requires("2.0.0")
                        .registrator("a", "1.0.0", "2.0.0", ""));

        ModuleDefinition definition =
                awaitDefinition("a", it -> it.requirement().equals(Optional.of("2.0.0")));
        assertThat(definition.registrations()).extracting(Registration::to).containsExactly("2.0.0");
    }

    @Test
    void saysWhichServiceARegistratorWaitsForUntilItComes() throws Exception {
        osgi.start(TestBundle.named("a").requires("1.0.0").registrator("a", "0.0.0", "1.0.0", SETTINGS));

        ModuleDefinition waiting = awaitDefinition("a", it -> !it.waits().isEmpty());
        assertThat(waiting.waits())
                .containsExactly("Its registrator 'org.sluice.tracker.fixture.Steps' waits for the service "
                        + "'java.lang.Comparable' with '(name=settings)' (reference 'settings').");

        ServiceRegistration<?> settings = settings();
        ModuleDefinition ready = awaitDefinition("a", it -> it.waits().isEmpty());
        assertThat(ready.registrations()).hasSize(1);

        settings.unregister();
        assertThat(awaitDefinition("a", it -> !it.waits().isEmpty()).registrations())
                .isEmpty();
    }

    @Test
    void definesAModuleWithoutHeaderWhoseRegistratorWaits() throws Exception {
        osgi.start(TestBundle.named("a").registrator("a", "0.0.0", "1.0.0", SETTINGS));

        assertThat(awaitDefinition("a", it -> !it.waits().isEmpty()).requirement())
                .isEmpty();
    }

    @Test
    void saysThatARegistratorWaitsForItsConfiguration() throws Exception {
        osgi.start(TestBundle.named("a")
                .requires("1.0.0")
                .component(
                        "a",
                        Failing.class,
                        "configuration-policy=\"require\" configuration-pid=\"a.settings\"",
                        provides(UpgradeStepRegistrator.class)));

        assertThat(awaitDefinition("a", it -> !it.waits().isEmpty()).waits())
                .containsExactly(
                        "Its registrator 'org.sluice.tracker.fixture.Failing' waits for a configuration with the "
                                + "PID 'a.settings'.");
    }

    @Test
    void saysThatARegistratorCouldNotBeActivated() throws Exception {
        osgi.start(TestBundle.named("a")
                .requires("1.0.0")
                .component("a", Failing.class, "", provides(UpgradeStepRegistrator.class)));

        ModuleDefinition definition =
                awaitDefinition("a", it -> it.waits().toString().contains("could not be activated"));
        assertThat(definition.waits().get(0)).contains("'org.sluice.tracker.fixture.Failing'", "this component fails");
    }

    @Test
    void refusesARegistratorThatWaitsForItsOwnRelease() throws Exception {
        osgi.start(TestBundle.named("a")
                .requires("1.0.0")
                .registrator("a", "0.0.0", "1.0.0", TestBundle.gate("a", "1.0.0")));

        ModuleDefinition definition = awaitDefinition("a", it -> !it.faults().isEmpty());

        assertThat(definition.faults()).extracting(Fault::code).containsExactly(ErrorCode.REGISTRATOR_WAITS_FOR_ITSELF);
        assertThat(definition.faults().get(0).problem()).contains("'gate'", Release.class.getName());
    }

    @Test
    void letsARegistratorWaitForTheReleaseOfAnotherModule() throws Exception {
        osgi.start(TestBundle.named("a")
                .requires("1.0.0")
                .registrator("a", "0.0.0", "1.0.0", TestBundle.gate("b", "1.0.0")));

        assertThat(awaitDefinition("a", it -> !it.waits().isEmpty()).faults()).isEmpty();
    }

    @Test
    void tellsTheFaultOfARegistratorThatThrows() throws Exception {
        osgi.start(TestBundle.named("a").requires("1.0.0").steps("a", ""));

        ModuleDefinition definition = awaitDefinition("a", it -> !it.faults().isEmpty());

        assertThat(definition.faults()).extracting(Fault::code).containsExactly(ErrorCode.REGISTRATOR_FAILED);
        assertThat(definition.registrations()).isEmpty();
    }

    @Test
    void takesTheInitialSchemaOfAServiceBundle() throws Exception {
        osgi.start(service("1.2.0"));

        ModuleDefinition definition =
                awaitDefinition("a", it -> it.registrations().size() == 1);

        assertThat(definition.registrations().get(0).from()).isEqualTo("0.0.0");
        assertThat(definition.registrations().get(0).to()).isEqualTo("1.2.0");
    }

    @Test
    void refusesAnInitialSchemaWhoseVersionNobodyTells() throws Exception {
        osgi.start(service("[1.0.0,2.0.0)"));

        ModuleDefinition definition = awaitDefinition("a", it -> !it.faults().isEmpty());

        assertThat(definition.faults())
                .extracting(Fault::code)
                .containsExactly(ErrorCode.INITIAL_SCHEMA_VERSION_MISSING);
        assertThat(definition.registrations()).isEmpty();
    }

    @Test
    void saysWhyABundleDoesNotResolveUntilItDoes() throws Exception {
        Bundle bundle = osgi.install(TestBundle.named("a")
                .requires("1.0.0")
                .header("Import-Package", "com.example.missing;version=\"[1.0,2.0)\",java.util"));

        assertThat(awaitDefinition("a", it -> !it.waits().isEmpty()).waits())
                .containsExactly("Its bundle 'a' does not resolve: no bundle provides package 'com.example.missing' in "
                        + "version [1.0.0,2.0.0).");

        osgi.start(TestBundle.named("late").header("Export-Package", "com.example.missing;version=1.5"));
        bundle.start();
        assertThat(awaitDefinition("a", it -> it.waits().isEmpty()).requirement())
                .contains("1.0.0");
    }

    @Test
    void saysWhatTheBundleLacksThatABundleNeeds() throws Exception {
        osgi.install(TestBundle.named("middle")
                .header("Export-Package", "com.example.middle")
                .header("Import-Package", "com.example.missing"));
        osgi.install(TestBundle.named("a").requires("1.0.0").header("Import-Package", "com.example.middle"));

        assertThat(awaitDefinition("a", it -> !it.waits().isEmpty()).waits())
                .containsExactly(
                        "Its bundle 'a' does not resolve: it needs 'middle', for which no bundle provides package "
                                + "'com.example.missing'.");
    }

    @Test
    void saysNothingOfABundleThatIsInstalledAndCouldBeStarted() throws Exception {
        osgi.install(TestBundle.named("a").requires("1.0.0"));
        osgi.start(TestBundle.named("b").requires("1.0.0"));

        awaitDefinition("b", it -> true);
        assertThat(definitions.of("a")).isEmpty();
    }

    @Test
    void hearsTheHigherOfTwoVersionsAndTheOtherWhenThatGoes() throws Exception {
        osgi.start(TestBundle.named("a").requires("1.0.0").registrator("a1", "0.0.0", "1.0.0", ""));
        Bundle young = osgi.start(TestBundle.named("a")
                .header("Bundle-Version", "2.0.0")
                .requires("2.0.0")
                .registrator("a2", "0.0.0", "2.0.0", ""));
        ModuleDefinition both = awaitDefinition("a", it -> it.requirement().equals(Optional.of("2.0.0")));
        assertThat(both.registrations()).extracting(Registration::to).containsExactly("2.0.0");

        young.uninstall();

        ModuleDefinition old = awaitDefinition("a", it -> it.requirement().equals(Optional.of("1.0.0")));
        assertThat(old.registrations()).extracting(Registration::to).containsExactly("1.0.0");
    }

    @Test
    void takesARegistratorThatIsNoComponent() throws Exception {
        Bundle bundle = osgi.start(TestBundle.named("a"));
        UpgradeStepRegistrator registrator = registry -> registry.register("0.0.0", "1.0.0");

        bundle.getBundleContext().registerService(UpgradeStepRegistrator.class, registrator, null);

        awaitDefinition("a", it -> it.registrations().size() == 1);
    }

    @Test
    void takesASchemaCreatorForItsModuleUntilItGoes() throws Exception {
        osgi.start(TestBundle.named("a").requires("1.0.0"));
        Bundle other = osgi.start(TestBundle.named("b"));

        ServiceRegistration<?> creator =
                other.getBundleContext().registerService(SchemaCreator.class, new Creator("a", "1.0.0"), null);

        ModuleDefinition definition =
                awaitDefinition("a", it -> it.registrations().size() == 1);
        assertThat(definition.registrations().get(0).to()).isEqualTo("1.0.0");
        creator.unregister();
        awaitDefinition("a", it -> it.registrations().isEmpty());
    }

    @Test
    void takesStepsThatArePublishedWithoutARegistratorUntilTheyGo() throws Exception {
        Bundle bundle = osgi.start(TestBundle.named("a"));

        List<ServiceRegistration<UpgradeStep>> services = UpgradeStepRegistratorTracker.register(
                bundle.getBundleContext(), "a", "1.0.0", "2.0.0", new DummyUpgradeStep(), new DummyUpgradeStep());

        ModuleDefinition definition =
                awaitDefinition("a", it -> it.registrations().size() == 1);
        assertThat(definition.registrations().get(0).steps()).hasSize(2);
        services.forEach(ServiceRegistration::unregister);
        await().until(() -> definitions.of("a").isEmpty());
    }

    @Test
    void readsStepServicesOfOneBundleTogether() throws Exception {
        Bundle bundle = osgi.start(TestBundle.named("a"));

        publish(bundle, Map.of(StepServices.TO, "2.0.0", StepServices.DATABASE, "h2"));
        publish(bundle, Map.of(StepServices.TO, "2.0.0", StepServices.DATABASE, "oracle"));
        publish(bundle, Map.of(StepServices.TO, "3.0.0"));

        ModuleDefinition definition =
                awaitDefinition("a", it -> it.registrations().size() == 2);
        assertThat(definition.registrations()).extracting(Registration::to).containsExactly("2.0.0", "3.0.0");
    }

    @Test
    void tellsTheFaultOfAStepServiceThatSaysNotAll() throws Exception {
        publish(osgi.start(TestBundle.named("a")), Map.of());

        assertThat(awaitDefinition("a", it -> !it.faults().isEmpty()).faults())
                .extracting(Fault::code)
                .containsExactly(ErrorCode.STEP_SERVICE_INVALID);
    }

    @Test
    void leavesAStepServiceAloneThatNamesNoModule() throws Exception {
        Bundle bundle = osgi.start(TestBundle.named("a").requires("1.0.0"));
        bundle.getBundleContext().registerService(UpgradeStep.class, new DummyUpgradeStep(), null);

        assertThat(awaitDefinition("a", it -> true).registrations()).isEmpty();
    }

    @Test
    void takesScriptsOfABundleAndTellsTheFaultsOfTheirNames() throws Exception {
        osgi.start(TestBundle.named("a")
                .requires("1.1.0")
                .file("META-INF/upgrade/0.0.0__1.0.0.sql", "create table A (id LONG);")
                .file("META-INF/upgrade/1.0.0__1.1.0.sql", "alter table A add name VARCHAR(75) null;")
                .file("META-INF/upgrade/1.0.0__1.1.0.h2.sql", "alter table A add name VARCHAR(75) null;")
                .file("META-INF/upgrade/1.1.0_1.2.0.sql", "drop table A;"));

        ModuleDefinition definition =
                awaitDefinition("a", it -> it.registrations().size() == 2);
        assertThat(definition.registrations()).extracting(Registration::to).containsExactly("1.0.0", "1.1.0");
        assertThat(definition.faults()).extracting(Fault::code).containsExactly(ErrorCode.SCRIPT_NAME_INVALID);
        assertThat(definition.faults().get(0).problem()).contains("META-INF/upgrade/1.1.0_1.2.0.sql");
    }

    @Test
    void saysWhichServiceASchemaCreatorWaitsFor() throws Exception {
        osgi.start(TestBundle.named("a")
                .requires("1.0.0")
                .component("a", Failing.class, "", provides(SchemaCreator.class) + SETTINGS));

        awaitDefinition("a", it -> it.waits().stream().anyMatch(wait -> wait.contains("java.lang.Comparable")));
    }

    @Test
    void forgetsAllModulesWhenItIsDeactivated() throws Exception {
        osgi.start(TestBundle.named("a").requires("1.0.0"));
        awaitDefinition("a", it -> true);

        assembly.deactivate();

        assertThat(definitions.of("a")).isEmpty();
    }

    private static void publish(Bundle bundle, Map<String, String> properties) {
        Map<String, Object> all = new HashMap<>(properties);
        all.putAll(Map.of(StepServices.MODULE, "a", StepServices.FROM, "1.0.0"));
        bundle.getBundleContext()
                .registerService(UpgradeStep.class, new DummyUpgradeStep(), FrameworkUtil.asDictionary(all));
    }

    /** Makes nothing. */
    private record Creator(String getBundleSymbolicName, String getSchemaVersion) implements SchemaCreator {
        @Override
        public void create() {}
    }

    private ModuleDefinition awaitDefinition(String module, Predicate<ModuleDefinition> expected) {
        await(module).until(() -> definitions.of(module).filter(expected).isPresent());
        return definitions.of(module).orElseThrow();
    }

    private ServiceRegistration<?> settings() {
        return osgi.context()
                .registerService(Comparable.class, "settings", FrameworkUtil.asDictionary(Map.of("name", "settings")));
    }

    private static String provides(Class<?> service) {
        return "<service><provide interface=\"" + service.getName() + "\"/></service>";
    }

    private static TestBundle service(String requirement) {
        return TestBundle.named("a")
                .requires(requirement)
                .header("Liferay-Service", "true")
                .file("META-INF/sql/tables.sql", "create table A (id LONG);");
    }
}
