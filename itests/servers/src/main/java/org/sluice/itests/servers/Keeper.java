package org.sluice.itests.servers;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A process of its own that keeps one server for a test run, and takes it away when the run is over.
 *
 * <p>It leaves {@link #COORDINATES} in its folder when the server answers, or {@link #FAILURE}. When the process that
 * owns the run is gone, however it went, or on a signal, it stops the server and deletes its folder.
 */
public final class Keeper {
    static final String COORDINATES = "server.properties";
    static final String FAILURE = "failure.txt";
    private static final Duration START_LIMIT = Duration.ofMinutes(2);

    private final ServerKind kind;
    private final Path folder;
    private final List<String> attempts = new ArrayList<>();
    /** Written by the main thread, read by the one that shuts down. */
    private volatile @Nullable Process server;

    private Keeper(ServerKind kind, Path folder) {
        this.kind = kind;
        this.folder = folder;
    }

    /** Arguments: the kind of server, the folder, the id of the process that owns the run. */
    public static void main(String[] arguments) throws IOException {
        Keeper keeper = new Keeper(ServerKind.valueOf(arguments[0]), Path.of(arguments[1]));
        Runtime.getRuntime().addShutdownHook(new Thread(keeper::cleanUp, "clean-up"));
        Optional<ProcessHandle> owner = ProcessHandle.of(Long.parseLong(arguments[2]));
        keeper.publish();
        owner.ifPresent(process -> process.onExit().join());
    }

    private void publish() throws IOException {
        Instant start = Instant.now();
        String url = System.getenv(kind.variable() + "_URL");
        Optional<Coordinates> found =
                url == null ? installed().or(this::unpacked) : named(URI.create(url.substring("jdbc:".length())));
        if (found.isEmpty()) {
            Path draft = Files.writeString(
                    folder.resolve("failure.draft"),
                    "No " + kind.product() + " for tests: " + String.join("; ", attempts) + ".");
            Files.move(draft, folder.resolve(FAILURE), StandardCopyOption.ATOMIC_MOVE);
            return;
        }
        Duration time = Duration.between(start, Instant.now());
        String description =
                String.format(Locale.ROOT, "%s, ready in %.1f s", found.get().description(), time.toMillis() / 1000.0);
        found.get().withDescription(description).write(folder.resolve(COORDINATES));
    }

    private Optional<Coordinates> named(URI address) {
        Map<String, String> environment = System.getenv();
        Coordinates named = new Coordinates(
                address.getHost(),
                address.getPort(),
                environment.getOrDefault(kind.variable() + "_USER", ""),
                environment.getOrDefault(kind.variable() + "_PASSWORD", ""),
                ProcessHandle.current().pid(),
                "named by the environment");
        try {
            return Optional.of(described(named));
        } catch (SQLException e) {
            attempts.add("the one that " + kind.variable() + "_URL names cannot be used: " + e.getMessage());
            return Optional.empty();
        }
    }

    private Optional<Coordinates> installed() {
        Optional<Path> home = kind.program().installed();
        if (home.isEmpty()) {
            attempts.add("none is installed");
        }
        return home.flatMap(path -> started("installed on this machine", () -> path));
    }

    private Optional<Coordinates> unpacked() {
        return started("from the registry", () -> kind.program().unpack(folder));
    }

    private Optional<Coordinates> started(String origin, Home home) {
        try {
            deleteTree(folder.resolve("data"));
            int port = freePort();
            Process process = kind.program().start(home.find(), folder, port);
            server = process;
            Coordinates coordinates = new Coordinates(
                    "127.0.0.1",
                    port,
                    ServerProgram.LOGIN,
                    ServerProgram.LOGIN,
                    ProcessHandle.current().pid(),
                    origin);
            return Optional.of(awaited(process, coordinates));
        } catch (IOException e) {
            attempts.add("the one " + origin + " does not start: " + e.getMessage());
            return Optional.empty();
        }
    }

    private Coordinates awaited(Process process, Coordinates coordinates) throws IOException {
        Instant limit = Instant.now().plus(START_LIMIT);
        while (true) {
            try {
                return described(coordinates);
            } catch (SQLException e) {
                if (ended(process)) {
                    throw new IOException(Commands.lastLine(folder.resolve("server.log")), e);
                }
                if (Instant.now().isAfter(limit)) {
                    kind.program().stop(process);
                    throw new IOException("no answer within " + START_LIMIT.toMinutes() + " min", e);
                }
            }
        }
    }

    private Coordinates described(Coordinates coordinates) throws SQLException {
        String version = Sql.serverVersion(kind.administration(coordinates));
        return coordinates.withDescription(kind.product() + " " + version + " (" + coordinates.description() + ")");
    }

    private static boolean ended(Process process) throws IOException {
        try {
            return process.waitFor(100, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private void cleanUp() {
        try {
            Process process = server;
            if (process != null) {
                kind.program().stop(process);
            }
            ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
            deleteTree(folder);
        } catch (IOException e) {
            throw new IllegalStateException("Cannot clean up '" + folder + "'.", e);
        }
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    static void deleteTree(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> tree = Files.walk(folder)) {
            for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }

    /** The folder of a program, which may have to be unpacked first. */
    @FunctionalInterface
    private interface Home {
        Path find() throws IOException;
    }
}
