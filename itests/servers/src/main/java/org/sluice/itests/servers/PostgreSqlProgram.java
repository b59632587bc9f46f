package org.sluice.itests.servers;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.tukaani.xz.XZInputStream;

/**
 * PostgreSQL's server; from the registry it comes as the archive in zonky's jar.
 *
 * <p>It refuses to run as root: then it runs as {@code nobody}.
 */
final class PostgreSqlProgram implements ServerProgram {
    private static final Path VERSIONS = Path.of("/usr/lib/postgresql");
    private static final String PACKED = "postgres-linux-x86_64.txz";
    private static final String UNPRIVILEGED = "nobody";

    @Override
    public Optional<Path> installed() {
        try (Stream<Path> homes = Files.isDirectory(VERSIONS) ? Files.list(VERSIONS) : Stream.of(Path.of("/usr"))) {
            return homes.filter(home -> Files.isExecutable(home.resolve("bin/postgres")))
                    .filter(home -> Files.isExecutable(home.resolve("bin/initdb")))
                    .max(Comparator.comparing(home -> major(home.getFileName().toString())));
        } catch (IOException e) {
            throw new IllegalStateException("Cannot list '" + VERSIONS + "'.", e);
        }
    }

    @Override
    public Path unpack(Path folder) throws IOException {
        Path home = Files.createDirectories(folder.resolve("home"));
        try (InputStream packed = PostgreSqlProgram.class.getClassLoader().getResourceAsStream(PACKED)) {
            if (packed == null || !System.getProperty("os.arch").equals("amd64")) {
                throw new IOException("no PostgreSQL for '" + System.getProperty("os.arch") + "' is on the class path");
            }
            Process tar = new ProcessBuilder("tar", "-x", "--no-same-owner", "-C", home.toString())
                    .redirectError(folder.resolve("tar.log").toFile())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try (OutputStream input = tar.getOutputStream()) {
                new XZInputStream(packed).transferTo(input);
            }
            if (tar.onExit().join().exitValue() != 0) {
                throw new IOException("tar: " + Commands.lastLine(folder.resolve("tar.log")));
            }
        }
        return home;
    }

    @Override
    public Process start(Path home, Path folder, int port) throws IOException {
        Path data = Files.createDirectories(folder.resolve("data"));
        Path password = Files.writeString(folder.resolve("password"), LOGIN);
        Path log = folder.resolve("server.log");
        List<String> as = asUnprivileged(data);
        List<String> initialise = new ArrayList<>(as);
        initialise.addAll(List.of(
                home.resolve("bin/initdb").toString(),
                "--pgdata=" + data,
                "--username=" + LOGIN,
                "--pwfile=" + password,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--no-sync"));
        Commands.run(log, initialise);

        List<String> start = new ArrayList<>(as);
        start.addAll(List.of(home.resolve("bin/postgres").toString(), "-D", data.toString(), "-p", "" + port));
        start.addAll(List.of("-h", "127.0.0.1", "-k", data.toString(), "-F", "-c", "shared_buffers=32MB"));
        return Commands.start(log, start);
    }

    /** SIGQUIT ends all of its processes at once and frees its shared memory, which SIGKILL does not. */
    @Override
    public void stop(Process server) throws IOException {
        try {
            new ProcessBuilder("kill", "-QUIT", Long.toString(server.pid())).start();
            if (!server.waitFor(10, TimeUnit.SECONDS)) {
                server.destroyForcibly();
            }
        } catch (InterruptedException e) {
            server.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private static List<String> asUnprivileged(Path data) throws IOException {
        if (!System.getProperty("user.name").equals("root")) {
            return List.of();
        }
        Files.setOwner(
                data, FileSystems.getDefault().getUserPrincipalLookupService().lookupPrincipalByName(UNPRIVILEGED));
        return List.of("setpriv", "--reuid=" + UNPRIVILEGED, "--regid=65534", "--clear-groups", "--");
    }

    private static int major(String name) {
        return name.matches("\\d+") ? Integer.parseInt(name) : 0;
    }
}
