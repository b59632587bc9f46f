package org.sluice.itests.liferay;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.sluice.itests.liferay.classfile.ClassFile;
import org.sluice.itests.liferay.classfile.ClassFiles;
import org.sluice.itests.liferay.classfile.ClassSpace;

/** What upgrade code finds in Sluice. */
public final class Surface {
    /** The bundle that holds the upgrade API, as the build copied it. */
    public static final Path BUNDLE = Path.of("target", "bundles", "org.sluice.liferay.jar");

    private Surface() {}

    /** The classes of the upgrade API itself, by name with slashes. */
    public static Map<String, ClassFile> api() {
        return ClassFiles.in(BUNDLE, Surface::isApi);
    }

    /** Whether a class, by its name with slashes, is part of it. */
    public static boolean isApi(String name) {
        return name.startsWith("com/liferay/") || name.startsWith("javax/portlet/");
    }

    /** Everything that the runtime gives to an upgrade class: the upgrade API, OSGi's own, and the JDK. */
    public static ClassSpace space() {
        Map<String, ClassFile> classes = new TreeMap<>(ClassFiles.in(BUNDLE, name -> true));
        Predicate<String> osgi = name -> name.startsWith("org/osgi/");
        classes.putAll(ClassFiles.in(framework(), osgi));
        try (Stream<Path> bundles = Files.list(BUNDLE.getParent())) {
            bundles.filter(bundle -> !bundle.equals(BUNDLE))
                    .forEach(bundle -> classes.putAll(ClassFiles.in(bundle, osgi)));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read '" + BUNDLE.getParent() + "'.", e);
        }
        return new ClassSpace(classes);
    }

    private static Path framework() {
        return Path.of(org.apache.felix.framework.FrameworkFactory.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath());
    }
}
