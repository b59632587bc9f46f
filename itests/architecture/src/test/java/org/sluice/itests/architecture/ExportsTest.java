package org.sluice.itests.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ExportsTest {
    private static final Path BUNDLE = Path.of("..", "..", "bundles", "org.sluice.liferay");

    @Test
    void everyPackageOfLiferaysIsExported() throws IOException {
        String table = Files.readString(BUNDLE.resolve("bnd.bnd"));
        Path sources = BUNDLE.resolve("src/main/java");
        try (Stream<Path> files = Files.walk(sources.resolve("com"))) {
            List<String> packages = files.filter(file -> file.endsWith("package-info.java"))
                    .map(file -> sources.relativize(file.getParent()).toString().replace('/', '.'))
                    .toList();

            assertThat(packages).isNotEmpty();
            assertThat(packages)
                    .filteredOn(name -> !table.contains("  " + name + ":"))
                    .as("packages without a line in bnd.bnd")
                    .isEmpty();
        }
    }
}
