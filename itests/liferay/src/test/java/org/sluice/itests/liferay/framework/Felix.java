package org.sluice.itests.liferay.framework;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.apache.felix.framework.FrameworkFactory;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.launch.Framework;
import org.sluice.itests.liferay.framework.fixture.StepExecutor;
import org.sluice.itests.modules.ModuleJar;

/** A framework with the upgrade API in it, and nothing that would upgrade anything by itself. */
public final class Felix implements AutoCloseable {
    private static final long STOP_MILLISECONDS = 10_000;

    private final Framework framework;

    private Felix(Framework framework) {
        this.framework = framework;
    }

    /** Starts it in a folder, with the bundles that the build has copied. */
    public static Felix start(Path folder) throws Exception {
        Framework framework = new FrameworkFactory()
                .newFramework(Map.of(
                        Constants.FRAMEWORK_STORAGE,
                        folder.resolve("felix").toString(),
                        Constants.FRAMEWORK_STORAGE_CLEAN,
                        Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT));
        framework.start();
        Felix felix = new Felix(framework);
        List<Bundle> bundles = new ArrayList<>();
        for (Path jar : jars()) {
            bundles.add(felix.context().installBundle(jar.toUri().toString()));
        }
        for (Bundle bundle : bundles) {
            bundle.start();
        }
        felix.install(ModuleJar.named("org.sluice.itests.liferay.executor")
                .with(StepExecutor.class)
                .header(Constants.BUNDLE_ACTIVATOR, StepExecutor.class.getName())
                .writeTo(folder.resolve("executor.jar")));
        return felix;
    }

    private static List<Path> jars() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("target", "bundles"))) {
            return files.sorted().toList();
        }
    }

    /** The service that a bundle has registered under the name of a class. */
    public Object service(Bundle bundle, String className) {
        ServiceReference<?>[] registered =
                Objects.requireNonNullElse(bundle.getRegisteredServices(), new ServiceReference<?>[0]);
        return Arrays.stream(registered)
                .filter(each -> List.of((String[]) each.getProperty(Constants.OBJECTCLASS))
                        .contains(className))
                .findFirst()
                .map(each -> context().getService(each))
                .orElseThrow(() -> new IllegalStateException(
                        "The bundle '%s' has no service '%s'.".formatted(bundle.getSymbolicName(), className)));
    }

    private BundleContext context() {
        return framework.getBundleContext();
    }

    /** Installs and starts a bundle. */
    public Bundle install(Path jar) throws BundleException {
        Bundle bundle = context().installBundle(jar.toUri().toString());
        bundle.start();
        return bundle;
    }

    /** Executes a step of a bundle, or the steps of its registrator, in a run of the module of this bundle. */
    public void execute(Object step, DataSource dataSource) {
        executor().accept(step, dataSource);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the registry knows classes, and no type arguments
    private BiConsumer<Object, DataSource> executor() {
        try {
            Collection<ServiceReference<BiConsumer>> found =
                    context().getServiceReferences(BiConsumer.class, "(" + StepExecutor.NAME + "=true)");
            return Objects.requireNonNull(context().getService(found.iterator().next()));
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws BundleException {
        framework.stop();
        try {
            framework.waitForStop(STOP_MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the framework stopped.", e);
        }
    }
}
