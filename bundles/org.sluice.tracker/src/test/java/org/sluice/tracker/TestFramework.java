package org.sluice.tracker;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.felix.framework.FrameworkFactory;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.launch.Framework;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;

/** A running Felix with Declarative Services, whose system bundle gives all bundles the classes of the test class path. */
public final class TestFramework {
    private static final String PACKAGES = String.join(
            ",",
            "com.liferay.portal.kernel.model",
            "com.liferay.portal.kernel.upgrade",
            "com.liferay.portal.upgrade.registry",
            "com.liferay.portal.upgrade.release",
            "org.osgi.service.component;version=1.5.1",
            "org.osgi.service.component.runtime;version=1.5.1",
            "org.osgi.service.component.runtime.dto;version=1.5.1",
            "org.osgi.util.function;version=1.2.0",
            "org.osgi.util.promise;version=1.3.0",
            "org.sluice.tracker.fixture");

    private final Path cache;
    private final Framework framework;
    private final ServiceComponentRuntime runtime;

    /** Starts it. */
    public TestFramework() throws Exception {
        cache = Files.createTempDirectory("tracker-test");
        framework = new FrameworkFactory()
                .newFramework(Map.of(
                        "org.osgi.framework.storage", cache.toString(),
                        "org.osgi.framework.system.packages.extra", PACKAGES,
                        "org.osgi.framework.bsnversion", "multiple",
                        "ds.loglevel", "0",
                        "felix.log.level", "0",
                        "ds.service.changecount.timeout", "50"));
        framework.start();
        String scr = org.apache.felix.scr.info.ScrInfo.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toString();
        context().installBundle(scr).start();
        runtime = Objects.requireNonNull(
                context().getService(context().getServiceReference(ServiceComponentRuntime.class)));
    }

    public BundleContext context() {
        return framework.getBundleContext();
    }

    public ServiceComponentRuntime runtime() {
        return runtime;
    }

    /** Installs a bundle under a location of its own. */
    public Bundle install(TestBundle bundle) throws BundleException, IOException {
        try (InputStream in = bundle.open()) {
            return context().installBundle("test:" + System.nanoTime(), in);
        }
    }

    public Bundle start(TestBundle bundle) throws BundleException, IOException {
        Bundle installed = install(bundle);
        installed.start();
        return installed;
    }

    public void update(Bundle bundle, TestBundle with) throws BundleException, IOException {
        try (InputStream in = with.open()) {
            bundle.update(in);
        }
    }

    /** Whether a component of this name is active. */
    public boolean isActive(String component) {
        return runtime.getComponentDescriptionDTOs().stream()
                .filter(description -> description.name.equals(component))
                .flatMap(description -> runtime.getComponentConfigurationDTOs(description).stream())
                .anyMatch(configuration -> configuration.state == ComponentConfigurationDTO.ACTIVE);
    }

    /** Stops it and leaves nothing behind. */
    public void stop() throws Exception {
        framework.stop();
        framework.waitForStop(TimeUnit.SECONDS.toMillis(10));
        try (Stream<Path> files = Files.walk(cache)) {
            files.sorted(Comparator.reverseOrder()).forEach(TestFramework::delete);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
