package org.sluice.itests.framework;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.junit.Test;
import org.osgi.framework.Bundle;
import org.sluice.api.ModuleState;
import org.sluice.itests.modules.ModuleJar;

/** Bundles built with the bnd plugin: no component of theirs refers to a release, and yet they wait for it. */
public class HeaderAloneIT extends FrameworkTest {
    @Override
    protected void buildModules(Path folder) throws Exception {
        Modules.waiting("header.alone")
                .header("-plugin.sluice", "org.sluice.bnd.SluicePlugin")
                .writeTo(folder.resolve("alone.jar"));
        Modules.waiting("header.plain").writeTo(folder.resolve("plain.jar"));
        ModuleJar.named("header.next")
                .header("-plugin.sluice", "org.sluice.bnd.SluicePlugin")
                .requires("1.0.0")
                .registrations("0.0.0 > 1.0.0 : create table Next (id LONG)")
                .open("header.next")
                .writeTo(folder.resolve("next-1.jar"));
        ModuleJar.named("header.next")
                .version("2.0.0")
                .header("-plugin.sluice", "org.sluice.bnd.SluicePlugin")
                .requires("2.0.0")
                .registrations("1.0.0 > 2.0.0 : throw")
                .open("header.next")
                .writeTo(folder.resolve("next-2.jar"));
    }

    @Test
    public void staysClosedUntilTheReleaseIsThereAndThenOpens() throws Exception {
        install("plain.jar");
        install("alone.jar");
        awaitState("header.alone", ModuleState.WAITING);
        awaitOpen("header.plain");
        assertFalse(isOpen("header.alone"));

        context.registerService(Callable.class, () -> "", null);

        awaitOpen("header.alone");
        assertEquals(1, context.getServiceReferences(RELEASE, exactly("header.alone", "1.0.0")).length);
    }

    @Test
    public void staysClosedWhenTheUpgradeToTheHeadersVersionFails() throws Exception {
        Bundle bundle = install("next-1.jar");
        awaitOpen("header.next");

        update(bundle, "next-2.jar");

        awaitClosed("header.next");
        await(() -> "The run of 'header.next' has not failed", () -> upgrades().status().stream()
                .anyMatch(status -> status.module().value().equals("header.next")
                        && status.message().contains("STEP_FAILED")));
        assertFalse(isOpen("header.next"));
        assertTrue(context.getServiceReferences(RELEASE, exactly("header.next", "2.0.0")) == null);
    }
}
