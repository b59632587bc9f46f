package org.sluice.itests.product;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.sluice.itests.modules.ModuleJar;

/** What every product test has: an installation of its own, and a folder for the bundles that it makes. */
abstract class ProductTest {
    static final String RELEASE = "com.liferay.portal.kernel.model.Release";

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path folder;

    Installation sluice;

    @BeforeEach
    void install() throws Exception {
        sluice = Installation.in(folder);
    }

    @AfterEach
    void end() throws Exception {
        sluice.close();
    }

    /** Makes a module with a component behind its own gate. */
    Path module(String name, String requires, String... registrations) throws Exception {
        return ModuleJar.named(name)
                .requires(requires)
                .registrations(registrations)
                .gated(name, RELEASE, "(release.bundle.symbolic.name=" + name + ")")
                .writeTo(folder.resolve("built").resolve(name + ".jar"));
    }
}
