package org.sluice.itests.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Galera's library, which MariaDB's server loads: installed, or unpacked from Debian's package, of which nothing is started. */
final class GaleraProvider {
    private static final String PACKAGE = "galera-4";

    private GaleraProvider() {}

    /** @param cache a folder in which the package stays unpacked */
    static Path find(Path cache) throws IOException {
        Optional<Path> there = in(Path.of("/usr")).or(() -> in(cache.resolve("usr")));
        if (there.isPresent()) {
            return there.get();
        }
        Files.createDirectories(cache);
        Path log = cache.resolve("package.log");
        try {
            download(cache, log);
            Commands.run(log, List.of("dpkg", "-x", downloaded(cache).toString(), cache.toString()));
        } catch (IOException e) {
            throw new IOException(
                    "No Galera for tests: it is not installed, and the Debian package '%s' cannot be unpacked into '%s': %s"
                            .formatted(PACKAGE, cache, e.getMessage()),
                    e);
        }
        return in(cache.resolve("usr"))
                .orElseThrow(() -> new IOException("The package '%s' has no libgalera_smm.so.".formatted(PACKAGE)));
    }

    /** A machine may have no lists of packages yet; to get them is an administrator's right. */
    private static void download(Path cache, Path log) throws IOException {
        List<String> download = List.of("sh", "-c", "cd \"$0\" && apt-get download " + PACKAGE, cache.toString());
        try {
            Commands.run(log, download);
        } catch (IOException e) {
            Commands.run(log, List.of("apt-get", "update"));
            Commands.run(log, download);
        }
    }

    private static Path downloaded(Path cache) throws IOException {
        try (Stream<Path> files = Files.list(cache)) {
            return files.filter(file -> file.toString().endsWith(".deb"))
                    .findFirst()
                    .orElseThrow(() -> new IOException("'apt-get download' left no package"));
        }
    }

    private static Optional<Path> in(Path usr) {
        return Stream.of("lib/galera", "lib", "lib64/galera-4", "lib64/galera")
                .map(place -> usr.resolve(place).resolve("libgalera_smm.so"))
                .filter(Files::isReadable)
                .findFirst();
    }
}
