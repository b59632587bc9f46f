package org.sluice.itests.liferay.binary;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.wiring.BundleWiring;
import org.sluice.itests.liferay.Published;
import org.sluice.itests.liferay.Surface;
import org.sluice.itests.liferay.classfile.ClassSpace;
import org.sluice.itests.liferay.framework.Felix;

/** The upgrade classes of published jars that link, in bundles of a running framework. */
final class PublishedBundles implements AutoCloseable {
    private final Felix felix;
    private final Map<Linking, Bundle> bundles = new LinkedHashMap<>();

    private PublishedBundles(Felix felix) {
        this.felix = felix;
    }

    static PublishedBundles install(List<Published> jars) throws Exception {
        Path folder = Files.createTempDirectory(Path.of("target"), "published-bundles");
        PublishedBundles installed = new PublishedBundles(Felix.start(folder));
        ClassSpace surface = Surface.space();
        for (Published jar : jars) {
            Linking linking = Linking.of(jar, surface);
            installed.bundles.put(linking, installed.felix.install(Repackaging.write(linking, surface, folder)));
        }
        return installed;
    }

    Felix felix() {
        return felix;
    }

    /** The classes that do not link, with what they miss. */
    List<Outcome> notLinked() {
        List<Outcome> outcomes = new ArrayList<>();
        for (Linking linking : bundles.keySet()) {
            linking.missing().forEach((name, missing) -> {
                if (!missing.isEmpty()) {
                    String what = "it needs "
                            + String.join(
                                    ", ", missing.stream().map(Object::toString).toList());
                    outcomes.add(new Outcome(linking.jar(), dots(name), Outcome.Result.NOT_LINKED, what));
                }
            });
        }
        return outcomes;
    }

    /** The classes that link, loaded by the bundle of their jar, and linked by the virtual machine. */
    Map<Class<?>, Published> linked() throws ClassNotFoundException {
        Map<Class<?>, Published> classes = new LinkedHashMap<>();
        for (Map.Entry<Linking, Bundle> entry : bundles.entrySet()) {
            for (String name : entry.getKey().linked()) {
                ClassLoader loader = entry.getValue().adapt(BundleWiring.class).getClassLoader();
                Class<?> type = loader.loadClass(dots(name));
                Arrays.fill(type.getDeclaredMethods(), null); // makes the virtual machine link the class
                classes.put(type, entry.getKey().jar());
            }
        }
        return classes;
    }

    private static String dots(String name) {
        return name.replace('/', '.');
    }

    @Override
    public void close() throws BundleException {
        felix.close();
    }
}
