package org.sluice.bnd;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which components the plugin gates, and how. */
class GatesTest {
    private static final String GATE = "<reference interface=\"com.liferay.portal.kernel.model.Release\" "
            + "name=\"sluice.release\" target=\"(&amp;(release.bundle.symbolic.name=com.acme.orders)%s)\"/>";
    private static final String ORDERS = "@Component(service = Orders.class) public class Orders {";
    private static final String OWN = "@Reference(target = \"(&(release.bundle.symbolic.name=com.acme.orders)"
            + "(release.schema.version=%s))\") Release release;\n";

    @TempDir
    private Path folder;

    private TestModule module;

    @BeforeEach
    void makeModule() throws Exception {
        module = new TestModule(folder);
    }

    @Test
    void gatesAComponentFromTheHeaderWithTheMicroVersionOptional() throws Exception {
        module.requires("1.2.3").registers("0.0.0 > 1.2.3").java(ORDERS + "}");

        assertThat(module.build().isClean().component("com.acme.Orders"))
                .contains(GATE.formatted(
                        "(&amp;(release.schema.version&gt;=1.2.0)(!(release.schema.version&gt;=2.0.0)))"));
    }

    @Test
    void gatesAComponentAtTheRangeOfTheHeader() throws Exception {
        module.requires("[1.2.3,1.3.0]").registers("0.0.0 > 1.2.3").java(ORDERS + "}");

        assertThat(module.build().isClean().component("com.acme.Orders"))
                .contains(
                        GATE.formatted("(&amp;(release.schema.version&gt;=1.2.3)(release.schema.version&lt;=1.3.0))"));
    }

    @Test
    void gatesWrittenDescriptionsWithSeveralComponents() throws Exception {
        module.requires("1.0.0")
                .registers("0.0.0 > 1.0.0")
                .java("public class Orders {}")
                .bnd("Service-Component: OSGI-INF/all.xml")
                .resource("OSGI-INF/all.xml", """
                        <all xmlns:scr="http://www.osgi.org/xmlns/scr/v1.3.0">
                          <scr:component name="one"><implementation class="com.acme.Orders"/></scr:component>
                          <scr:component name="two"><implementation class="com.acme.Orders"/></scr:component>
                        </all>""");

        assertThat(module.build().isClean().text("OSGI-INF/all.xml").split("sluice.release", -1))
                .hasSize(3);
    }

    @Test
    void failsOnADescriptionThatIsNoXml() throws Exception {
        module.requires("1.0.0")
                .registers("0.0.0 > 1.0.0")
                .bnd("Service-Component: OSGI-INF/broken.xml")
                .resource("OSGI-INF/broken.xml", "<component>");

        assertThat(module.build().errors()).anySatisfy(error -> assertThat(error)
                .startsWith("broken.xml:1: Cannot gate the components of 'OSGI-INF/broken.xml': it is no XML: ")
                .endsWith("Correct the file. [COMPONENT_UNREADABLE]"));
    }

    @Test
    void replacesTheGateOfAnEarlierBuild() throws Exception {
        module.requires("2.0.0")
                .registers("0.0.0 > 2.0.0")
                .java("public class Orders {}")
                .bnd("Service-Component: OSGI-INF/one.xml")
                .resource("OSGI-INF/one.xml", """
                        <scr:component xmlns:scr="http://www.osgi.org/xmlns/scr/v1.3.0" name="one">
                        <implementation class="com.acme.Orders"/>
                        <reference name="sluice.release" interface="com.liferay.portal.kernel.model.Release"
                        target="(&amp;(release.bundle.symbolic.name=com.acme.orders)(release.schema.version=1.0.0))"/>
                        </scr:component>""");

        assertThat(module.build().isClean().text("OSGI-INF/one.xml"))
                .contains("2.0.0")
                .doesNotContain("1.0.0)");
    }

    @Test
    void leavesAComponentItsOwnGate() throws Exception {
        module.requires("1.0.0").registers("0.0.0 > 1.0.0").java(ORDERS + OWN.formatted("1.0.0") + "}");

        assertThat(module.build().isClean().component("com.acme.Orders")).doesNotContain("sluice.release");
    }

    @Test
    void leavesOutWhatTheUpgradeNeedsAndPrintsIt() throws Exception {
        module.requires("1.0.0")
                .java("""
                        @Component public class OrdersUpgrade implements UpgradeStepRegistrator {
                        @Reference Settings settings;
                        @Reference(cardinality = ReferenceCardinality.OPTIONAL) Orders orders;
                        public void register(Registry registry) {
                        registry.register("0.0.0", "1.0.0", new DummyUpgradeStep());
                        }}""")
                .java("public interface Settings {}")
                .java("@Component public class FileSettings implements Settings { @Reference Files files; }")
                .java("@Component(service = Files.class) public class Files {}")
                .java(ORDERS + "@Reference Files files; }");

        ByteArrayOutputStream log = new ByteArrayOutputStream();
        BuiltModule built = logged(log);

        assertThat(built.isClean().component("com.acme.Orders")).contains("sluice.release");
        assertThat(built.component("com.acme.OrdersUpgrade")).doesNotContain("sluice.release");
        assertThat(built.component("com.acme.FileSettings")).doesNotContain("sluice.release");
        assertThat(built.component("com.acme.Files")).doesNotContain("sluice.release");
        assertThat(log.toString(StandardCharsets.UTF_8))
                .contains("com.acme.orders: gated at [1.0.0,2.0.0): [com.acme.Orders]")
                .contains("com.acme.orders: without a gate: [com.acme.OrdersUpgrade (brings the upgrade), "
                        + "com.acme.FileSettings ('com.acme.OrdersUpgrade' waits for it), "
                        + "com.acme.Files ('com.acme.FileSettings' waits for it)]");
    }

    @Test
    void leavesOutOnlyThoseThatATargetFits() throws Exception {
        module.requires("1.0.0")
                .java("""
                        @Component public class OrdersUpgrade implements UpgradeStepRegistrator {
                        @Reference(target = "(kind=file)") Runnable settings;
                        public void register(Registry registry) {
                        registry.register("0.0.0", "1.0.0", new DummyUpgradeStep());
                        }}""")
                .java(
                        "@Component(property = \"kind=file\") public class Files implements Runnable { public void run() {} }")
                .java(
                        "@Component(property = \"kind=net\") public class Nets implements Runnable { public void run() {} }");

        BuiltModule built = module.build().isClean();

        assertThat(built.component("com.acme.Files")).doesNotContain("sluice.release");
        assertThat(built.component("com.acme.Nets")).contains("sluice.release");
    }

    @Test
    void leavesOutWhatTheAuthorNames() throws Exception {
        module.requires("1.0.0")
                .registers("0.0.0 > 1.0.0")
                .bnd("-sluice-ungated: *.Health*, other.*")
                .java(ORDERS + "}")
                .java("@Component(name = \"health\", service = HealthCheck.class) public class HealthCheck {}");

        BuiltModule built = module.build();

        assertThat(built.errors()).isEmpty();
        assertThat(built.text("OSGI-INF/health.xml")).doesNotContain("sluice.release");
        assertThat(built.component("com.acme.Orders")).contains("sluice.release");
        assertThat(built.warnings())
                .containsExactly("bnd.bnd:4: No component of 'com.acme.orders' has a name or a class that 'other.*' in "
                        + "'-sluice-ungated' fits. Correct the pattern, or remove it. [UNGATED_UNUSED]");
    }

    @Test
    void failsWhenTheUpgradeWaitsForItself() throws Exception {
        module.requires("1.0.0").java("""
                        @Component public class OrdersUpgrade implements UpgradeStepRegistrator {
                        @Reference Orders orders;
                        public void register(Registry registry) {
                        registry.register("0.0.0", "1.0.0", new DummyUpgradeStep());
                        }}""").java(ORDERS + OWN.formatted("1.0.0") + "}");

        assertThat(module.build().errors())
                .containsExactly(
                        "Orders.java:1: Cannot upgrade 'com.acme.orders': 'com.acme.OrdersUpgrade' brings the "
                                + "upgrade, but 'com.acme.Orders' (com.acme.OrdersUpgrade waits for com.acme.Orders) waits with "
                                + "the reference 'release' for 'com.liferay.portal.kernel.model.Release' of 'com.acme.orders' "
                                + "itself, which comes only after the upgrade. Remove the reference, or do without "
                                + "'com.acme.Orders' in the upgrade; steps get their connection from the upgrade. [GATE_CYCLE]");
    }

    @Test
    void failsWhenAComponentWaitsForAVersionThatNeverWas() throws Exception {
        module.requires("2.0.0")
                .registers("0.0.0 > 2.0.0", "1.0.0 > 2.0.0")
                .java(ORDERS + "\n" + OWN.formatted("1.5.0") + "}");

        assertThat(module.build().errors())
                .containsExactly("Orders.java:3: Cannot ever open the component 'com.acme.Orders': its reference "
                        + "'release' waits for '1.5.0' of 'com.acme.orders', which never has that; its versions are "
                        + "'0.0.0', '1.0.0', '2.0.0'. Correct the target, or remove the reference: the header gates the "
                        + "component. [FILTER_VERSION_UNKNOWN]");
    }

    @Test
    void failsWhenNoVersionFitsTheRangeOfAComponent() throws Exception {
        module.requires("2.0.0")
                .registers("0.0.0 > 2.0.0")
                .java(ORDERS + OWN.formatted("1.0.0").replace("version=1.0.0", "version>=3.0.0") + "}");

        assertThat(module.build().errors())
                .singleElement()
                .asString()
                .contains("version>=3.0.0))' of 'com.acme.orders', which never has that")
                .endsWith("[FILTER_VERSION_UNKNOWN]");
    }

    @Test
    void warnsWhenAComponentWaitsForAVersionThatTheModuleLeaves() throws Exception {
        module.requires("2.0.0")
                .registers("0.0.0 > 2.0.0", "1.0.0 > 2.0.0")
                .java(ORDERS + "\n" + OWN.formatted("1.0.0") + "}");

        BuiltModule built = module.build();

        assertThat(built.errors()).isEmpty();
        assertThat(built.warnings())
                .containsExactly("Orders.java:3: The component 'com.acme.Orders' closes for good with the upgrade of "
                        + "'com.acme.orders' to '2.0.0': its reference 'release' waits for "
                        + "'(&(release.bundle.symbolic.name=com.acme.orders)(release.schema.version=1.0.0))'. Let it wait "
                        + "for '2.0.0', or remove the reference: the header gates the component. [FILTER_BEHIND]");
    }

    @Test
    void leavesReferencesToOtherModulesAlone() throws Exception {
        module.requires("1.0.0")
                .registers("0.0.0 > 1.0.0")
                .java(ORDERS + OWN.formatted("9.9.9").replace("com.acme.orders", "com.acme.customers") + "}");

        assertThat(module.build().isClean().component("com.acme.Orders"))
                .contains("com.acme.customers", "sluice.release");
    }

    private BuiltModule logged(ByteArrayOutputStream log) throws Exception {
        PrintStream before = System.err;
        System.setErr(new PrintStream(log, true, StandardCharsets.UTF_8));
        try {
            return module.build();
        } finally {
            System.setErr(before);
        }
    }
}
