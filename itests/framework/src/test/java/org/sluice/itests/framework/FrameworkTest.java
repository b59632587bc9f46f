package org.sluice.itests.framework;

import static org.ops4j.pax.exam.CoreOptions.bundle;
import static org.ops4j.pax.exam.CoreOptions.frameworkProperty;
import static org.ops4j.pax.exam.CoreOptions.junitBundles;
import static org.ops4j.pax.exam.CoreOptions.systemProperty;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.inject.Inject;
import org.junit.runner.RunWith;
import org.ops4j.pax.exam.Configuration;
import org.ops4j.pax.exam.Option;
import org.ops4j.pax.exam.junit.PaxExam;
import org.ops4j.pax.exam.spi.reactors.ExamReactorStrategy;
import org.ops4j.pax.exam.spi.reactors.PerClass;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.InvalidSyntaxException;
import org.sluice.api.ModuleName;
import org.sluice.api.ModuleState;
import org.sluice.api.ModuleStatus;
import org.sluice.api.Upgrades;

/**
 * What every test in the framework has: Sluice running, and module bundles to install.
 *
 * <p>Its classes are loaded again inside of the framework, where {@code ModuleJar} is not: no signature may name it.
 */
@RunWith(PaxExam.class)
@ExamReactorStrategy(PerClass.class)
public abstract class FrameworkTest {
    /** The class of the services that components wait for. */
    protected static final String RELEASE = "com.liferay.portal.kernel.model.Release";

    private static final String MODULES = "sluice.test.modules";
    private static final long PATIENCE_SECONDS = 30;

    @Inject
    protected BundleContext context;

    /** Builds the module bundles of this class into a folder. Called before the framework starts. */
    protected abstract void buildModules(Path folder) throws Exception;

    @Configuration
    public Option[] configure() throws Exception {
        Path home = Files.createTempDirectory(Path.of("target"), getClass().getSimpleName());
        Path modules = Files.createDirectories(home.resolve("modules"));
        buildModules(modules);
        List<Option> options = new ArrayList<>();
        options.add(frameworkProperty("sluice.data")
                .value(home.resolve("data").toAbsolutePath().toString()));
        options.add(systemProperty(MODULES).value(modules.toAbsolutePath().toString()));
        options.add(junitBundles());
        try (Stream<Path> jars = Files.list(Path.of("target/bundles"))) {
            jars.sorted().forEach(jar -> options.add(bundle(jar.toUri().toString())));
        }
        return options.toArray(Option[]::new);
    }

    /** The filter of a reference that takes a module's release at one version. */
    protected static String exactly(String module, String version) {
        return "(&(release.bundle.symbolic.name=" + module + ")(release.schema.version=" + version + "))";
    }

    protected Bundle install(String jar) throws BundleException {
        Bundle bundle = context.installBundle(uri(jar));
        bundle.start();
        return bundle;
    }

    protected void update(Bundle bundle, String jar) throws BundleException, IOException {
        try (var in = Files.newInputStream(Path.of(System.getProperty(MODULES), jar))) {
            bundle.update(in);
        }
    }

    protected ModuleStatus awaitState(String module, ModuleState state) throws Exception {
        await(() -> status(module) + " is not " + state, () -> status(module).contains(state.name()));
        return upgrades().status(new ModuleName(module)).orElseThrow();
    }

    protected void awaitOpen(String gated) throws Exception {
        await(() -> "The component '" + gated + "' is not active; " + upgrades().status(), () -> isOpen(gated));
    }

    protected void awaitClosed(String gated) throws Exception {
        await(() -> "The component '" + gated + "' is active; " + upgrades().status(), () -> !isOpen(gated));
    }

    protected boolean isOpen(String gated) throws InvalidSyntaxException {
        return context.getServiceReferences(Runnable.class, "(gated=" + gated + ")")
                        .size()
                == 1;
    }

    /** The engine as it is now: a changed configuration brings another one. */
    protected Upgrades upgrades() throws Exception {
        return service(Upgrades.class, "(objectClass=*)");
    }

    /** A service that matches a filter, as soon as there is one. */
    protected <S> S service(Class<S> type, String filter) throws Exception {
        await(() -> "There is no " + type + " with " + filter, () -> !context.getServiceReferences(type, filter)
                .isEmpty());
        return context.getService(
                context.getServiceReferences(type, filter).iterator().next());
    }

    protected void await(Callable<String> otherwise, Callable<Boolean> condition) throws Exception {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!condition.call()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError(otherwise.call());
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    private String status(String module) throws Exception {
        return upgrades()
                .status(new ModuleName(module))
                .map(status -> status.state() + ": " + status.message())
                .orElse("unknown");
    }

    private static String uri(String jar) {
        return Path.of(System.getProperty(MODULES), jar).toUri().toString();
    }
}
