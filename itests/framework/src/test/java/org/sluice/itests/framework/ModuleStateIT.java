package org.sluice.itests.framework;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import org.junit.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.ServiceRegistration;
import org.sluice.api.ErrorCode;
import org.sluice.api.ModuleState;
import org.sluice.api.ModuleStatus;
import org.sluice.itests.modules.ModuleJar;

/** Every state that a module can be in, and what it says there. */
public class ModuleStateIT extends FrameworkTest {
    @Override
    protected void buildModules(Path folder) throws Exception {
        Modules.gated("state.waits")
                .requires("1.0.0")
                .registrationsThatWaitFor("java.lang.Comparable", "0.0.0 > 1.0.0 : create table Waits (id LONG)")
                .writeTo(folder.resolve("waits.jar"));
        Modules.gated("state.fails")
                .requires("2.0.0")
                .registrations("0.0.0 > 1.0.0 : create table Fails (id LONG)", "1.0.0 > 2.0.0 : drop table Nowhere")
                .writeTo(folder.resolve("fails.jar"));
        Modules.gated("state.other")
                .requires("1.0.0")
                .registrations("0.0.0 > 1.0.0 : create table Other (id LONG)")
                .writeTo(folder.resolve("other.jar"));
        Modules.gated("state.ends")
                .registrations(
                        "0.0.0 > 1.0.0 : create table Ends (id LONG)", "0.0.0 > 2.0.0 : create table Ends (id LONG)")
                .writeTo(folder.resolve("ends.jar"));
        Modules.gated("state.abc")
                .requires("abc")
                .registrations("0.0.0 > 1.0.0 : create table Abc (id LONG)")
                .writeTo(folder.resolve("abc.jar"));
        Modules.gated("state.unreached")
                .requires("3.0.0")
                .registrations("0.0.0 > 1.0.0 : create table Unreached (id LONG)")
                .writeTo(folder.resolve("unreached.jar"));
        Modules.gated("state.throws").requires("1.0.0").registrations("throw").writeTo(folder.resolve("throws.jar"));
        Modules.gated("state.ahead")
                .requires("2.0.0")
                .registrations("0.0.0 > 2.0.0 : create table Ahead (id LONG)")
                .writeTo(folder.resolve("ahead-2.jar"));
        Modules.gated("state.ahead")
                .requires("1.0.0")
                .registrations("0.0.0 > 1.0.0 : create table Ahead (id LONG)")
                .writeTo(folder.resolve("ahead-1.jar"));
        Modules.gated("state.stray")
                .requires("1.5.0")
                .registrations("0.0.0 > 1.5.0 : create table Stray (id LONG)")
                .writeTo(folder.resolve("stray-1.jar"));
        Modules.gated("state.stray")
                .requires("2.0.0")
                .registrations("1.0.0 > 2.0.0 : drop table Stray")
                .writeTo(folder.resolve("stray-2.jar"));
        Modules.gated("state.unresolved")
                .requires("1.0.0")
                .header("Import-Package", "com.example.missing")
                .writeTo(folder.resolve("unresolved.jar"));
        ModuleJar.named("state.service")
                .requires("1.0.0")
                .header("Liferay-Service", "true")
                .file(
                        "META-INF/sql/tables.sql",
                        "create table Service_ (\n\tid LONG not null primary key,\n\tname VARCHAR(75) null\n);\n")
                .file("META-INF/sql/indexes.sql", "create index IX_1 on Service_ (name);\n")
                .gated("state.service", RELEASE, exactly("state.service", "1.0.0"))
                .writeTo(folder.resolve("service.jar"));
        ModuleJar.named("state.itself")
                .requires("1.0.0")
                .registrationsThatWaitFor(
                        RELEASE + "\" target=\"(release.bundle.symbolic.name=state.itself)", "0.0.0 > 1.0.0 : throw")
                .writeTo(folder.resolve("itself.jar"));
    }

    @Test
    public void saysWhatItsRegistratorWaitsForAndRunsWhenThatComes() throws Exception {
        install("waits.jar");
        ModuleStatus waiting = awaitState("state.waits", ModuleState.WAITING);
        assertTrue(waiting.message(), waiting.message().contains("java.lang.Comparable"));

        ServiceRegistration<?> service = context.registerService("java.lang.Comparable", "awaited", null);

        awaitState("state.waits", ModuleState.UP_TO_DATE);
        awaitOpen("state.waits");
        service.unregister();
    }

    @Test
    public void revertsAModuleThatFailsKeepsItsGateClosedAndLetsOthersPass() throws Exception {
        install("fails.jar");
        install("other.jar");

        ModuleStatus failed = awaitState("state.fails", ModuleState.REVERTED);

        assertContains(failed.message(), "'state.fails'", "'1.0.0' to '2.0.0'", "drop table Nowhere", "Statements");
        assertEquals("nothing", failed.schemaVersion().orElse("nothing"));
        awaitOpen("state.other");
        assertTrue(!isOpen("state.fails"));
    }

    @Test
    public void refusesTwoEndVersions() throws Exception {
        assertInvalid("ends.jar", "state.ends", ErrorCode.END_VERSIONS_SEVERAL);
    }

    @Test
    public void refusesAHeaderThatIsNoVersion() throws Exception {
        assertInvalid("abc.jar", "state.abc", ErrorCode.VERSION_INVALID);
    }

    @Test
    public void refusesAHeaderThatNoRegistrationReaches() throws Exception {
        assertInvalid("unreached.jar", "state.unreached", ErrorCode.REQUIREMENT_UNREACHED);
    }

    @Test
    public void refusesARegistratorThatThrows() throws Exception {
        assertInvalid("throws.jar", "state.throws", ErrorCode.REGISTRATOR_FAILED);
    }

    @Test
    public void refusesARegistratorThatWaitsForItsOwnRelease() throws Exception {
        assertInvalid("itself.jar", "state.itself", ErrorCode.REGISTRATOR_WAITS_FOR_ITSELF);
    }

    @Test
    public void seesDataThatAreNewerThanTheBundle() throws Exception {
        Bundle bundle = install("ahead-2.jar");
        awaitState("state.ahead", ModuleState.UP_TO_DATE);

        update(bundle, "ahead-1.jar");

        assertContains(awaitState("state.ahead", ModuleState.AHEAD).message(), "'2.0.0'", "'1.0.0'");
    }

    @Test
    public void refusesARecordedVersionOutsideOfTheGraph() throws Exception {
        Bundle bundle = install("stray-1.jar");
        awaitState("state.stray", ModuleState.UP_TO_DATE);

        update(bundle, "stray-2.jar");

        assertContains(awaitState("state.stray", ModuleState.UNREACHABLE).message(), "'1.5.0'", "'1.0.0'");
    }

    @Test
    public void saysWhyABundleDoesNotResolve() throws Exception {
        assertThrows(BundleException.class, () -> install("unresolved.jar"));

        ModuleStatus waiting = awaitState("state.unresolved", ModuleState.WAITING);

        assertContains(waiting.message(), "com.example.missing");
    }

    @Test
    public void makesTheInitialSchemaOfAServiceBundle() throws Exception {
        install("service.jar");

        awaitOpen("state.service");
    }

    @Test
    public void keepsTheReleaseOfABundleThatGoesAndTakesItAgain() throws Exception {
        Bundle bundle = install("other.jar");
        awaitOpen("state.other");

        bundle.stop();
        awaitClosed("state.other");
        assertTrue(context.getServiceReferences(RELEASE, exactly("state.other", "1.0.0")).length == 1);
        assertEquals(
                ModuleState.UP_TO_DATE,
                awaitState("state.other", ModuleState.UP_TO_DATE).state());

        bundle.start();
        awaitOpen("state.other");
    }

    private void assertInvalid(String jar, String module, ErrorCode code) throws Exception {
        install(jar);

        ModuleStatus status = awaitState(module, ModuleState.INVALID);

        assertTrue(status.toString(), status.faults().stream().anyMatch(fault -> fault.code() == code));
        assertEquals("", status.schemaVersion().orElse(""));
        assertTrue(!isOpen(module));
    }

    private static void assertContains(String message, String... parts) {
        assertTrue(message, Arrays.stream(parts).allMatch(message::contains));
    }
}
