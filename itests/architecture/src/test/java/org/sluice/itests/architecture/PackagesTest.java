package org.sluice.itests.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaPackage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PackagesTest {
    private static final Path ROOT = Path.of("..", "..");

    @Test
    void everyPackageSaysWhatBelongsIntoIt() throws IOException {
        Set<Path> packages =
                Stream.concat(packages("bundles"), packages("runtime")).collect(Collectors.toSet());

        assertThat(packages).isNotEmpty().allMatch(PackagesTest::isDescribed);
    }

    /** Liferay's packages are as they are there, where nothing is said about null. */
    @Test
    void everyPackageOfSluiceIsNullMarked() {
        Set<JavaPackage> packages = ArrowsTest.SLUICE.stream()
                .map(JavaClass::getPackage)
                .filter(found -> found.getName().startsWith("org.sluice"))
                .collect(Collectors.toSet());

        assertThat(packages).isNotEmpty().allMatch(PackagesTest::isNullMarked);
    }

    private static Stream<Path> packages(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(ROOT.resolve(folder))) {
            return files
                    .filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> file.toString().contains("/src/main/java/"))
                    .map(Path::getParent)
                    .toList()
                    .stream();
        }
    }

    private static boolean isDescribed(Path somePackage) {
        try {
            Path info = somePackage.resolve("package-info.java");
            return Files.exists(info) && Files.readString(info).contains("/**");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isNullMarked(JavaPackage somePackage) {
        return somePackage
                .tryGetPackageInfo()
                .map(info -> info.isAnnotatedWith("org.jspecify.annotations.NullMarked"))
                .orElse(false);
    }
}
