package org.sluice.itests.framework;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.sluice.itests.modules.ModuleJar;

/** The beginnings of module bundles; used before the framework starts, and never inside of it. */
final class Modules {
    private Modules() {}

    /** A module with a component of the same name that waits for the module's release, whatever its version. */
    static ModuleJar gated(String name) throws IOException {
        return ModuleJar.named(name).gated(name, FrameworkTest.RELEASE, "(release.bundle.symbolic.name=" + name + ")");
    }

    /** A module that requires a version, with a component of the same name that waits for exactly that. */
    static ModuleJar gatedExactly(String name, String version) throws IOException {
        return ModuleJar.named(name)
                .requires(version)
                .gated(name, FrameworkTest.RELEASE, FrameworkTest.exactly(name, version));
    }

    /**
     * A module whose registrator waits for a {@code Callable}, with a component of the same name that waits for nothing.
     */
    static ModuleJar waiting(String name) throws IOException {
        return ModuleJar.named(name)
                .requires("1.0.0")
                .registrationsThatWaitFor(
                        Callable.class.getName(),
                        "0.0.0 > 1.0.0 : create table " + name.replace('.', '_') + " (id LONG)")
                .open(name);
    }
}
