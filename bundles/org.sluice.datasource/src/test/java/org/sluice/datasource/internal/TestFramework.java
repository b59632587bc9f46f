package org.sluice.datasource.internal;

import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.util.Map;
import org.apache.felix.framework.FrameworkFactory;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;

/** A running OSGi framework without bundles, for what only a real service registry can show. */
final class TestFramework implements AutoCloseable {
    private final Framework framework;

    TestFramework(Path folder) throws BundleException {
        framework = new FrameworkFactory()
                .newFramework(Map.of(
                        Constants.FRAMEWORK_STORAGE,
                        folder.resolve("cache").toString(),
                        ConfiguredDatabase.DATA_FOLDER,
                        folder.resolve("data").toString()));
        framework.start();
    }

    BundleContext context() {
        return framework.getBundleContext();
    }

    @Override
    public void close() throws BundleException {
        framework.stop();
        await().until(() -> framework.getState() == Bundle.RESOLVED);
    }
}
