package org.sluice.itests.liferay.binary;

import aQute.bnd.header.Attrs;
import aQute.bnd.header.OSGiHeader;
import aQute.bnd.header.Parameters;
import aQute.bnd.osgi.Builder;
import aQute.bnd.osgi.EmbeddedResource;
import aQute.bnd.osgi.Jar;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sluice.itests.liferay.classfile.ClassSpace;
import org.sluice.itests.liferay.classfile.Reference;

/** Makes a bundle of the upgrade classes of a published jar; it imports what they need at the versions of that jar. */
final class Repackaging {
    private Repackaging() {}

    /** Writes the bundle into a folder. Classes that the upgrade API has itself are left to it. */
    static Path write(Linking linking, ClassSpace surface, Path folder) throws Exception {
        List<String> classes = linking.linked().stream()
                .filter(each -> !surface.classes().containsKey(each))
                .toList();
        Set<String> shared = packages(classes);
        shared.retainAll(packages(surface.classes().keySet()));
        String name = linking.jar().artifact() + ".upgrade-" + linking.jar().version();
        Path file = folder.resolve(name + ".jar");
        try (Jar jar = new Jar(name);
                Builder builder = new Builder()) {
            resources(linking.jar().jar(), classes)
                    .forEach((path, bytes) -> jar.putResource(path, new EmbeddedResource(bytes, 0)));
            builder.setJar(jar);
            builder.setProperty("Bundle-SymbolicName", linking.jar().artifact());
            builder.setProperty("Bundle-Version", linking.jar().version());
            builder.setProperty("-noimportjava", "true");
            imports(linking, shared, builder);
            jar.setManifest(builder.calcManifest());
            if (!builder.getErrors().isEmpty()) {
                throw new IllegalStateException("bnd refuses " + file + ": " + builder.getErrors());
            }
            jar.write(file.toFile());
        }
        return file;
    }

    /**
     * A bundle sees only its own part of a package that it shares with the upgrade API, unless it requires the bundle with
     * the other part; that has no versions.
     */
    private static void imports(Linking linking, Set<String> sharedPackages, Builder builder) throws IOException {
        if (!sharedPackages.isEmpty()) {
            builder.setProperty("Require-Bundle", "org.sluice.liferay");
            builder.setProperty("Import-Package", "!com.liferay.*,!javax.portlet,*");
            return;
        }
        try (JarFile jar = new JarFile(linking.jar().jar().toFile())) {
            Attributes headers = jar.getManifest().getMainAttributes();
            Parameters published = OSGiHeader.parseHeader(headers.getValue("Import-Package"));
            published.keySet().retainAll(referred(linking));
            published.put("*", new Attrs());
            builder.setProperty("Import-Package", published.toString());
        }
    }

    /** The packages that the classes of the bundle need; with dots, as headers have them. */
    private static Set<String> referred(Linking linking) {
        return packages(linking.linked().stream()
                        .flatMap(name ->
                                Objects.requireNonNull(linking.upgradeClasses().get(name)).references().stream())
                        .map(Reference::owner)
                        .toList())
                .stream()
                .map(name -> name.replace('/', '.'))
                .collect(Collectors.toSet());
    }

    /** The class files, and the other files that lie in upgrade packages. */
    private static Map<String, byte[]> resources(Path published, List<String> classes) throws IOException {
        Map<String, byte[]> resources = new TreeMap<>();
        try (FileSystem jar = FileSystems.newFileSystem(published);
                Stream<Path> tree = Files.walk(jar.getPath("/com"))) {
            for (Path file : tree.filter(Files::isRegularFile).toList()) {
                String path = file.toString().substring(1);
                boolean isClass = path.endsWith(".class");
                boolean wanted = isClass
                        ? classes.contains(path.substring(0, path.length() - ".class".length()))
                        : path.contains("/upgrade/");
                if (wanted) {
                    resources.put(path, Files.readAllBytes(file));
                }
            }
        }
        return resources;
    }

    private static Set<String> packages(Collection<String> classes) {
        return classes.stream()
                .map(name -> name.substring(0, name.lastIndexOf('/')))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
