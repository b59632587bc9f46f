package org.sluice.itests.liferay.styles;

import aQute.bnd.osgi.Builder;
import aQute.bnd.osgi.Jar;
import java.nio.file.Path;
import org.sluice.itests.liferay.Surface;

/** Makes a bundle of one of the modules in {@code itests/upgrades}, as bnd does for a module author. */
final class StyledBundle {
    private static final Path MODULES = Path.of("target", "upgrades", "sluice-test-upgrades.jar");

    private StyledBundle() {}

    static Path write(String module, Path folder) throws Exception {
        Path file = folder.resolve(module + ".jar");
        try (Jar jar = new Jar(module);
                Jar all = new Jar(MODULES.toFile());
                Builder builder = new Builder()) {
            String path = "com/example/" + module + "/";
            all.getResources().forEach((name, resource) -> {
                if (name.startsWith(path)) {
                    jar.putResource(name, resource);
                }
            });
            builder.setJar(jar);
            builder.addClasspath(Surface.BUNDLE.toFile());
            builder.setProperty("Bundle-SymbolicName", "com.example." + module);
            builder.setProperty("Bundle-Version", "1.0.0");
            builder.setProperty("-noimportjava", "true");
            jar.setManifest(builder.calcManifest());
            if (!builder.getErrors().isEmpty()) {
                throw new IllegalStateException("bnd refuses '%s': %s".formatted(module, builder.getErrors()));
            }
            jar.write(file.toFile());
        }
        return file;
    }
}
