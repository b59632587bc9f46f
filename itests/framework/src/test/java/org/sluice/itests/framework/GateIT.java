package org.sluice.itests.framework;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.LongAdder;
import javax.sql.DataSource;
import org.junit.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceEvent;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.Version;
import org.sluice.api.ModuleState;
import org.sluice.api.ModuleStatus;
import org.sluice.api.UpgradeEvent.StepStarted;
import org.sluice.api.UpgradeListener;
import org.sluice.itests.modules.ModuleJar;
import org.sluice.itests.modules.fixture.PooledRegistrator;

/** Components behind gates: inactive until the schema is there, out before it changes, in again after. */
public class GateIT extends FrameworkTest {
    @Override
    protected void buildModules(Path folder) throws Exception {
        Modules.gatedExactly("gate.fresh", "1.0.0")
                .registrations("0.0.0 > 1.0.0 : create table Fresh (id LONG)")
                .writeTo(folder.resolve("fresh.jar"));
        ModuleJar.named("gate.early")
                .gated("gate.early", RELEASE, exactly("gate.late", "1.0.0"))
                .writeTo(folder.resolve("early.jar"));
        ModuleJar.named("gate.late")
                .registrations("0.0.0 > 1.0.0 : create table Late (id LONG)")
                .writeTo(folder.resolve("late.jar"));
        Modules.gatedExactly("gate.update", "1.1.0")
                .registrations("0.0.0 > 1.1.0 : create table Moved (id LONG)")
                .writeTo(folder.resolve("update-1.1.0.jar"));
        Modules.gatedExactly("gate.update", "2.0.0")
                .version("2.0.0")
                .registrations(
                        "0.0.0 > 2.0.0 : throw",
                        "1.1.0 > 2.0.0 : alter table Moved add name VARCHAR(75) null; insert into Moved values (1, 'x')")
                .writeTo(folder.resolve("update-2.0.0.jar"));
        ModuleJar.named("gate.any")
                .requires("1.0.0")
                .registrations("0.0.0 > 1.0.0 : create table Anyone (id LONG)")
                .gated("gate.any", RELEASE, "(&(bundle.symbolic.name=gate.any)(schema.version>=1.0.0))")
                .writeTo(folder.resolve("any-1.jar"));
        ModuleJar.named("gate.any")
                .version("2.0.0")
                .requires("1.10.0")
                .registrations("1.0.0 > 1.10.0 : insert into Anyone values (1)")
                .gated("gate.any", RELEASE, "(&(bundle.symbolic.name=gate.any)(schema.version>=1.9.0))")
                .writeTo(folder.resolve("any-2.jar"));
        ModuleJar.named("gate.data")
                .requires("1.0.0")
                .registrations("0.0.0 > 1.0.0 : create table Data_ (id LONG)")
                .gated("gate.data", "javax.sql.DataSource", exactly("gate.data", "1.0.0"))
                .writeTo(folder.resolve("data.jar"));
        ModuleJar.named("gate.onlooker")
                .counted("gate.onlooker", RELEASE, "(&(bundle.symbolic.name=gate.watched)(schema.version>=1.0.0))")
                .writeTo(folder.resolve("onlooker.jar"));
        ModuleJar.named("gate.watched")
                .requires("1.0.0")
                .registrations("0.0.0 > 1.0.0 : create table Watched (id LONG)")
                .writeTo(folder.resolve("watched-1.jar"));
        ModuleJar.named("gate.watched")
                .version("2.0.0")
                .requires("2.0.0")
                .registrations("1.0.0 > 2.0.0 : insert into Watched values (1)")
                .writeTo(folder.resolve("watched-2.jar"));
        ModuleJar.named("gate.pooled")
                .requires("1.0.0")
                .registrator(PooledRegistrator.class)
                .writeTo(folder.resolve("pooled.jar"));
    }

    @Test
    public void opensWhenTheSchemaIsThere() throws Exception {
        install("fresh.jar");

        awaitOpen("gate.fresh");

        ServiceReference<?> release = context.getServiceReferences(RELEASE, exactly("gate.fresh", "1.0.0"))[0];
        assertEquals(new Version("1.0.0"), release.getProperty("release.schema.version"));
        assertEquals(new Version("1.0.0"), release.getProperty("schema.version"));
        assertEquals("gate.fresh", release.getProperty("bundle.symbolic.name"));
        assertEquals(true, release.getProperty("release.initial"));
    }

    @Test
    public void staysInactiveUntilItsModuleComes() throws Exception {
        install("early.jar");
        assertFalse(isOpen("gate.early"));

        install("late.jar");

        awaitOpen("gate.early");
    }

    @Test
    public void followsABundleThatIsUpdatedInTheRunningFramework() throws Exception {
        Bundle bundle = install("update-1.1.0.jar");
        awaitOpen("gate.update");

        update(bundle, "update-2.0.0.jar");

        awaitOpen("gate.update");
        ModuleStatus status = awaitState("gate.update", ModuleState.UP_TO_DATE);
        assertEquals("2.0.0", status.schemaVersion().orElse(""));
        assertEquals("1", text("select count(*) from Moved"));
    }

    @Test
    public void publishesEachReleaseOnce() throws Exception {
        List<String> events = record(
                "(&(objectClass=" + RELEASE + ")(release.bundle.symbolic.name=gate.any))", "release.schema.version");
        Bundle bundle = install("any-1.jar");
        awaitOpen("gate.any");

        update(bundle, "any-2.jar");

        awaitEqual(List.of("+1.0.0", "-1.0.0", "+1.10.0"), events);
    }

    @Test
    public void keepsComponentsOutWhileTheirSchemaChangesAndActivatesThemOnce() throws Exception {
        LongAdder activations = new LongAdder();
        context.registerService(LongAdder.class, activations, null);
        List<String> events = record("(gated=gate.onlooker)", "gated");
        UpgradeListener steps = event -> {
            if (event instanceof StepStarted started && started.module().value().equals("gate.watched")) {
                events.add("step");
            }
        };
        context.registerService(UpgradeListener.class, steps, null);
        install("onlooker.jar");
        Bundle watched = install("watched-1.jar");
        awaitOpen("gate.onlooker");

        update(watched, "watched-2.jar");

        awaitEqual(List.of("step", "+gate.onlooker", "-gate.onlooker", "step", "+gate.onlooker"), events);
        await(() -> "Activated " + activations + " times", () -> activations.sum() >= 2);
        assertEquals(2, activations.sum());
    }

    @Test
    public void letsAStepUseTheThreadsOfItsModule() throws Exception {
        install("pooled.jar");

        awaitState("gate.pooled", ModuleState.UP_TO_DATE);

        assertEquals("pool of a module", text("select thread from Pooled"));
    }

    @Test
    public void offersAGatedDataSourceToWhoeverAsks() throws Exception {
        install("data.jar");

        awaitOpen("gate.data");

        ServiceReference<DataSource> preferred = context.getServiceReference(DataSource.class);
        assertEquals("default", preferred.getProperty("sluice.datasource"));
        assertEquals("0", text("select count(*) from Data_"));
    }

    /** Notes the coming and going of services, each with a property. */
    private List<String> record(String filter, String property) throws Exception {
        List<String> events = new CopyOnWriteArrayList<>();
        context.addServiceListener(
                event -> events.add((event.getType() == ServiceEvent.REGISTERED ? "+" : "-")
                        + event.getServiceReference().getProperty(property)),
                filter);
        return events;
    }

    private void awaitEqual(List<String> expected, List<String> events) throws Exception {
        await(() -> events + " are fewer than " + expected, () -> events.size() >= expected.size());
        assertEquals(expected, events);
    }

    private String text(String query) throws Exception {
        DataSource dataSource = service(DataSource.class, "(sluice.datasource=default)");
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            assertTrue(rows.next());
            return rows.getString(1);
        }
    }
}
