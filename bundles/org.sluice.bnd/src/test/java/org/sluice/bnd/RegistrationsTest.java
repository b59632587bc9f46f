package org.sluice.bnd;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the plugin says about header and registrations. */
class RegistrationsTest {
    @TempDir
    private Path folder;

    private TestModule module;

    @BeforeEach
    void makeModule() throws Exception {
        module = new TestModule(folder);
    }

    @Test
    void saysNothingAboutAModuleWhoseHeaderIsReached() throws Exception {
        module.requires("2.0.0").registers("0.0.0 > 2.0.0", "1.0.0 > 1.1.0", "1.1.0 > 2.0.0");

        module.build().isClean();
    }

    @Test
    void saysNothingAboutABundleWithoutASchema() throws Exception {
        module.java("@Component(service = Orders.class) public class Orders {}");

        BuiltModule built = module.build().isClean();

        assertThat(built.component("com.acme.Orders")).doesNotContain("Release");
        assertThat(built.header("Liferay-Require-SchemaVersion")).isEmpty();
    }

    @Test
    void comparesVersionsAsVersions() throws Exception {
        module.requires("1.10.0").registers("0.0.0 > 1.9.0", "1.9.0 > 1.9.0.step-1", "1.9.0.step-1 > 1.10.0");

        module.build().isClean();
    }

    @Test
    void failsWhenTheRegistrationsLeadElsewhere() throws Exception {
        module.requires("1.1.0").registers("0.0.0 > 1.0.0", "1.0.0 > 1.2.0");

        assertThat(module.build().errors())
                .containsExactly("bnd.bnd:3: Cannot bring the data of 'com.acme.orders' to '1.1.0', which the header "
                        + "'Liferay-Require-SchemaVersion' requires: its registrations lead to '1.2.0'. "
                        + "Register the step that leads there, or correct the header. [HEADER_NOT_REACHED]");
    }

    @Test
    void failsWhenTheRegistrationsLeadOutOfTheRange() throws Exception {
        module.requires("[1.0.0,2.0.0)").registers("0.0.0 > 1.0.0", "1.0.0 > 2.0.0");

        assertThat(module.build().errors())
                .singleElement()
                .asString()
                .contains("to '[1.0.0,2.0.0)'", "its registrations lead to '2.0.0'", "[HEADER_NOT_REACHED]");
    }

    @Test
    void takesTheHighestVersionInARange() throws Exception {
        module.requires("[1.0.0,2.0.0)").registers("0.0.0 > 1.0.0", "1.0.0 > 1.5.0");

        module.build().isClean();
    }

    @Test
    void failsWhenNothingIsRegistered() throws Exception {
        module.requires("1.0.0").java("public class Orders {}");

        assertThat(module.build().errors())
                .containsExactly("bnd.bnd:3: Cannot bring the data of 'com.acme.orders' to '1.0.0', which the header "
                        + "'Liferay-Require-SchemaVersion' requires: the bundle registers no step for it and has no "
                        + "scripts. Register the step that leads there, or remove the header. [HEADER_NOT_REACHED]");
    }

    @Test
    void failsWhenTheHeaderIsNoVersion() throws Exception {
        module.requires("one").registers("0.0.0 > 1.0.0");

        assertThat(module.build().errors())
                .containsExactly("bnd.bnd:3: Cannot read the header 'Liferay-Require-SchemaVersion' of "
                        + "'com.acme.orders': 'one' is no schema version. Use major.minor.micro[.qualifier], for "
                        + "example 1.2.0 or 1.2.0.step-1. [VERSION_INVALID]");
    }

    @Test
    void failsOnTwoEnds() throws Exception {
        module.requires("2.0.0").registers("0.0.0 > 1.0.0", "1.0.0 > 1.1.0", "1.0.0 > 2.0.0");

        assertThat(module.build().errors())
                .containsExactly("OrdersUpgrade.java:5: Cannot upgrade 'com.acme.orders' to one last version: its "
                        + "registrations lead to '1.1.0' and to '2.0.0'. Register a step from '1.1.0', or remove the "
                        + "registration that leads there. [ENDS_SEVERAL]");
    }

    @Test
    void failsOnAGap() throws Exception {
        module.requires("2.0.0").registers("0.0.0 > 2.0.0", "1.0.0 > 1.1.0", "1.2.0 > 2.0.0");

        assertThat(module.build().errors())
                .containsExactly("OrdersUpgrade.java:5: Cannot upgrade 'com.acme.orders' beyond '1.1.0': no "
                        + "registration starts there, and none leads to '1.2.0', where the next one starts. Register "
                        + "the step from '1.1.0' to '1.2.0'. [GAP]");
    }

    @Test
    void failsOnACircleThatNothingLeaves() throws Exception {
        module.requires("2.0.0").registers("0.0.0 > 2.0.0", "1.0.0 > 1.1.0", "1.1.0 > 1.0.0");

        assertThat(module.build().errors())
                .containsExactly("OrdersUpgrade.java:6: Cannot upgrade 'com.acme.orders' from '1.1.0' to '2.0.0': from "
                        + "there the registrations go in a circle. Register a step that leaves the circle. [GAP]");
    }

    @Test
    void failsOnADuplicate() throws Exception {
        module.requires("1.0.0").registers("0.0.0 > 1.0.0", "0.0.0 > 1.0");

        assertThat(module.build().errors())
                .containsExactly("OrdersUpgrade.java:5: Cannot take the registration '0.0.0' -> '1.0' of "
                        + "'com.acme.orders' from 'com.acme.OrdersUpgrade (OrdersUpgrade.java:5)': "
                        + "'com.acme.OrdersUpgrade (OrdersUpgrade.java:4)' registers the same. Remove one of the two, or "
                        + "put the steps of both into one registration. [REGISTRATION_DUPLICATE]");
    }

    @Test
    void tellsOfEveryFaultAtOnce() throws Exception {
        module.requires("1.0.0")
                .registrator(
                        "registry.register(\"0.0.0\", \"1.0.0\");",
                        "registry.register(\"1.0.0\", \"1.0.0\", new DummyUpgradeStep());",
                        "registry.register(\"0.0.0\", \"first\", new DummyUpgradeStep());");

        assertThat(module.build().errors())
                .hasSize(3)
                .anySatisfy(error ->
                        assertThat(error).startsWith("OrdersUpgrade.java:4:").contains("it has no step"))
                .anySatisfy(error ->
                        assertThat(error).startsWith("OrdersUpgrade.java:5:").contains("starts from"))
                .anySatisfy(error ->
                        assertThat(error).startsWith("OrdersUpgrade.java:6:").contains("'first' is no"));
    }

    @Test
    void judgesNoGraphOfWhichItCouldNotReadAll() throws Exception {
        module.requires("1.1.0").registers("0.0.0 > 1.0.0", "1.0.0 > one");

        assertThat(module.build().errors()).singleElement().asString().endsWith("[VERSION_INVALID]");
    }

    @Test
    void findsTheHeaderWhereTheBuildToolHasReadTheFileItself() throws Exception {
        module.requires("2.0.0").registers("0.0.0 > 1.0.0");

        assertThat(module.buildWithSettingsOnly().errors())
                .singleElement()
                .asString()
                .startsWith("bnd.bnd:3: ");
    }

    @Test
    void warnsOfARegistrationThatLeadsBackwards() throws Exception {
        module.requires("2.0.0").registers("0.0.0 > 2.0.0", "2.1.0 > 2.0.0");

        BuiltModule built = module.build();

        assertThat(built.errors()).isEmpty();
        assertThat(built.warnings())
                .containsExactly("OrdersUpgrade.java:5: A registration of 'com.acme.orders' leads backwards, from "
                        + "'2.1.0' to '2.0.0'. Turn it round, unless it is meant. [EDGE_BACKWARDS]");
    }

    @Test
    void warnsWhenNothingInstallsTheModule() throws Exception {
        module.requires("1.1.0").registers("1.0.0 > 1.1.0");

        BuiltModule built = module.build();

        assertThat(built.errors()).isEmpty();
        assertThat(built.warnings())
                .containsExactly("bnd.bnd:3: Nothing installs 'com.acme.orders' in a new database: its registrations "
                        + "start from '1.0.0', and none from '0.0.0'. Register a step from '0.0.0', unless the module "
                        + "only comes with data. [NOTHING_FROM_ZERO]");
    }

    @Test
    void setsAMissingHeaderToWhereTheRegistrationsLead() throws Exception {
        module.registers("0.0.0 > 1.9.0", "1.9.0 > 1.10.0")
                .java("@Component(service = Orders.class) public class Orders {}");

        BuiltModule built = module.build().isClean();

        assertThat(built.header("Liferay-Require-SchemaVersion")).isEqualTo("1.10.0");
        assertThat(built.component("com.acme.Orders")).contains("(release.schema.version&gt;=1.10.0)");
    }

    @Test
    void failsWhenAMissingHeaderCannotBeTold() throws Exception {
        module.registers("1.0.0 > 1.1.0", "1.1.0 > 1.0.0");

        assertThat(module.build().errors())
                .containsExactly("bnd.bnd:1: Cannot gate the components of 'com.acme.orders': it has no header "
                        + "'Liferay-Require-SchemaVersion', and the version cannot be told, because its registrations "
                        + "go in a circle. Write the header. [HEADER_MISSING]");
    }

    @Test
    void leavesTheRegistrationsForOtherModulesAlone() throws Exception {
        module.requires("1.0.0")
                .registrator(
                        "registry.register(\"0.0.0\", \"1.0.0\", new DummyUpgradeStep());",
                        "registry.register(\"com.acme.other\", \"7.0.0\", \"7.1.0\", new DummyUpgradeStep());",
                        "registry.register(\"com.acme.orders\", \"0.9.0\", \"1.0.0\", new DummyUpgradeStep());");

        module.build().isClean();
    }
}
