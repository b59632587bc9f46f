package org.sluice.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.startlevel.BundleStartLevel;

/**
 * Makes the framework hold exactly the jars of {@code system/<start level>/}, each at its level.
 *
 * <p>A bundle's location names its file and the checksum of its content: a jar that changed is another bundle, whatever
 * its time stamp says. Bundles of folders that are no longer watched go, too, so that the folders alone decide what is
 * installed.
 */
final class SystemBundles {
    private static final String SCHEME = "sluice:";

    private final BundleContext context;

    SystemBundles(BundleContext context) {
        this.context = context;
    }

    /** To be called between the framework's {@code init} and {@code start}: nothing is resolved then. */
    void sync(Path system, List<Path> watched) throws IOException, BundleException {
        Map<String, SystemJar> wanted = wanted(system);
        for (Bundle bundle : context.getBundles()) {
            String location = bundle.getLocation();
            if (bundle.getBundleId() != 0 && !wanted.containsKey(location) && !watches(watched, location)) {
                bundle.uninstall();
            }
        }
        for (SystemJar jar : wanted.values()) {
            if (context.getBundle(jar.location()) == null) {
                install(jar);
            }
        }
    }

    /** The bundles of {@code system/} that should run and do not. */
    List<Bundle> notStarted(int reachedLevel) {
        List<Bundle> missing = new ArrayList<>();
        for (Bundle bundle : context.getBundles()) {
            if (bundle.getLocation().startsWith(SCHEME)
                    && !isFragment(bundle)
                    && bundle.adapt(BundleStartLevel.class).getStartLevel() <= reachedLevel
                    && bundle.getState() != Bundle.ACTIVE
                    && bundle.getState() != Bundle.STARTING) {
                missing.add(bundle);
            }
        }
        return missing;
    }

    private void install(SystemJar jar) throws IOException, BundleException {
        try (InputStream content = Files.newInputStream(jar.file())) {
            Bundle bundle = context.installBundle(jar.location(), content);
            bundle.adapt(BundleStartLevel.class).setStartLevel(jar.level());
            if (!isFragment(bundle)) {
                bundle.start(Bundle.START_ACTIVATION_POLICY);
            }
        }
    }

    private static Map<String, SystemJar> wanted(Path system) throws IOException {
        Map<String, SystemJar> wanted = new TreeMap<>();
        try (Stream<Path> files = Files.walk(system, 2)) {
            for (Path file :
                    files.filter(file -> file.toString().endsWith(".jar")).toList()) {
                SystemJar jar = new SystemJar(level(system.relativize(file).getName(0)), file, checksum(file));
                wanted.put(jar.location(), jar);
            }
        }
        return wanted;
    }

    private static String checksum(Path file) throws IOException {
        CRC32 checksum = new CRC32();
        checksum.update(Files.readAllBytes(file));
        return Long.toHexString(checksum.getValue());
    }

    private static int level(Path folder) throws IOException {
        try {
            return Integer.parseInt(folder.toString());
        } catch (NumberFormatException e) {
            throw new IOException("The folder 'system/" + folder + "' is not named like a start level.", e);
        }
    }

    private static boolean watches(List<Path> watched, String location) {
        return watched.stream()
                .anyMatch(folder -> location.startsWith(folder.toUri().toString()));
    }

    static boolean isFragment(Bundle bundle) {
        return bundle.getHeaders("").get(Constants.FRAGMENT_HOST) != null;
    }

    private record SystemJar(int level, Path file, String checksum) {
        String location() {
            return SCHEME + level + "/" + file.getFileName() + "#" + checksum;
        }
    }
}
