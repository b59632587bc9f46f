package org.sluice.bnd;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the plugin reads from the code of registrators. */
class ConstantsTest {
    private static final String STEP = ", new DummyUpgradeStep());";

    @TempDir
    private Path folder;

    private TestModule module;

    @BeforeEach
    void makeModule() throws Exception {
        module = new TestModule(folder);
    }

    @Test
    void readsConstantsOfOtherClasses() throws Exception {
        module.java("public interface Versions { String NAME = \"com.acme.orders\"; String FIRST = \"1.0.0\"; }")
                .registrator("registry.register(Versions.NAME, \"0.0.0\", Versions.FIRST" + STEP);

        reaches("1.0.0");
    }

    @Test
    void readsConcatenations() throws Exception {
        module.registrator(
                "for (int minor = 0; minor < 1; minor++) {}",
                "String major = \"3.\"; int minor = 4;",
                "registry.register(\"0.0.0\", major + minor + \".0\"" + STEP);

        reaches("3.4.0");
    }

    @Test
    void followsHelperMethodsAndNamesTheLineOfTheVersions() throws Exception {
        module.java("""
                @Component public class OrdersUpgrade implements UpgradeStepRegistrator {
                public void register(Registry registry) {
                step(registry, "0.0.0", 1);
                step(registry, "1.1.0", 1);
                }
                private static void step(Registry registry, String from, int minor) {
                registry.register(from, version(minor), new DummyUpgradeStep());
                }
                private static String version(int minor) { return "1." + minor + ".0"; }
                }""").requires("1.1.0");

        assertThat(module.build().errors())
                .singleElement()
                .asString()
                .startsWith("OrdersUpgrade.java:5:")
                .endsWith("[REGISTRATION_TO_ITSELF]");
    }

    @Test
    void followsHelperMethodsWithVersionsOfTheirOwn() throws Exception {
        module.java("""
                @Component public class OrdersUpgrade implements UpgradeStepRegistrator {
                public void register(Registry registry) { first(registry); second(registry); }
                private void first(Registry registry) { registry.register("0.0.0", "1.0.0", new DummyUpgradeStep()); }
                private void second(Registry registry) {
                registry.register("1.0.0", "1.0.0", new DummyUpgradeStep());
                }}""").requires("1.0.0");

        assertThat(module.build().errors()).singleElement().asString().startsWith("OrdersUpgrade.java:6:");
    }

    @Test
    void followsLambdas() throws Exception {
        module.registrator(
                "Runnable first = () -> registry.register(\"0.0.0\", \"1.0.0\"" + STEP,
                "first.run();",
                "registry.register(\"1.0.0\", \"1.1.0\", () -> {});");

        reaches("1.1.0");
    }

    @Test
    void followsTheMethodsOfTheClassThatTheRegistratorReallyIs() throws Exception {
        module.java("""
                        public abstract class Base implements UpgradeStepRegistrator {
                        public void register(Registry registry) {
                        registry.register("0.0.0", last(), new DummyUpgradeStep());
                        }
                        protected String last() { return "1.0.0"; }
                        }""")
                .java("@Component(service = UpgradeStepRegistrator.class) public class OrdersUpgrade extends Base {\n"
                        + "@Override protected String last() { return \"2.0.0\"; } }");

        reaches("2.0.0");
    }

    @Test
    void readsRegistratorsThatAreLambdas() throws Exception {
        module.java("public class Orders { static final UpgradeStepRegistrator ALL = registry ->\n"
                + "registry.register(\"0.0.0\", \"1.0.0\", new DummyUpgradeStep()); }");

        reaches("1.0.0");
    }

    @Test
    void warnsOfVersionsThatAreComputedAndDoesNotJudgeTheRest() throws Exception {
        module.requires("2.0.0")
                .registrator(
                        "registry.register(\"0.0.0\", \"1.0.0\"" + STEP,
                        "registry.register(\"1.0.0\", System.getProperty(\"last\")" + STEP);

        BuiltModule built = module.build();

        assertThat(built.errors()).isEmpty();
        assertThat(built.warnings())
                .containsExactly("OrdersUpgrade.java:5: Cannot check the registrations of 'com.acme.orders': "
                        + "'com.acme.OrdersUpgrade' computes the version to lead to at run time. Write it as a constant; "
                        + "else nothing tells before the start whether header and steps fit. [VERSION_NOT_CONSTANT]");
    }

    @Test
    void failsWhenAMissingHeaderDependsOnComputedVersions() throws Exception {
        module.registrator(
                "registry.register(\"0.0.0\", String.valueOf(folder())" + STEP, "}", "Object folder() { return 1;");

        assertThat(module.build().errors())
                .containsExactly("bnd.bnd:1: Cannot gate the components of 'com.acme.orders': it has no header "
                        + "'Liferay-Require-SchemaVersion', and the version cannot be told, because versions of its "
                        + "registrations are computed at run time. Write the header. [HEADER_MISSING]");
    }

    @Test
    void doesNotTakeTheLastValueOfALoopForTheOnlyOne() throws Exception {
        module.requires("2.0.0")
                .registrator(
                        "String from = \"0.0.0\";",
                        "for (String to : java.util.List.of(\"1.0.0\", \"2.0.0\")) {",
                        "registry.register(from, \"2.0.0\"" + STEP,
                        "from = \"1.0.0\"; }");

        assertThat(module.build().warnings()).singleElement().asString().contains("[VERSION_NOT_CONSTANT]");
    }

    @Test
    void doesNotRunIntoMethodsThatCallThemselves() throws Exception {
        module.requires("1.0.0")
                .registrator(
                        "registry.register(\"0.0.0\", \"1.0.0\"" + STEP,
                        "if (registry.hashCode() == 0) { register(registry); }");

        module.build().isClean();
    }

    private void reaches(String version) throws Exception {
        assertThat(module.build().isClean().header("Liferay-Require-SchemaVersion"))
                .isEqualTo(version);
    }
}
