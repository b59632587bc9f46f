package org.sluice.itests.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A MariaDB server that belongs to one test, which may kill it and start it again on the same data. It ends with {@link
 * #close}; the folder stays.
 */
public final class OwnMariaDb implements AutoCloseable {
    private static final Duration START_LIMIT = Duration.ofMinutes(2);

    private final MariaDbProgram program = new MariaDbProgram();
    private final Path home;
    private final Path folder;
    private final Coordinates coordinates;
    private final List<String> options;
    private Process process;

    private OwnMariaDb(Path home, Path folder, Coordinates coordinates, List<String> options) throws IOException {
        this.home = home;
        this.folder = folder;
        this.coordinates = coordinates;
        this.options = options;
        program.install(home, folder, options);
        this.process = program.startAgain(home, folder, coordinates.port(), options);
    }

    /**
     * Starts a server with fresh data in a folder, and waits until it answers.
     *
     * @param options of the server, besides the usual ones
     */
    public static OwnMariaDb in(Path folder, String... options) throws IOException {
        Files.createDirectories(folder);
        Optional<Path> installed = new MariaDbProgram().installed();
        Path home = installed.isPresent() ? installed.get() : new MariaDbProgram().unpack(folder);
        Coordinates coordinates = new Coordinates(
                "127.0.0.1",
                Keeper.freePort(),
                ServerProgram.LOGIN,
                ServerProgram.LOGIN,
                ProcessHandle.current().pid(),
                "MariaDB of a test");
        OwnMariaDb server = new OwnMariaDb(home, folder, coordinates, List.of(options));
        server.await();
        return server;
    }

    /** Gives databases on it. */
    public DatabaseServer server() {
        return new MariaDbServer(coordinates);
    }

    /** Ends it at once, as {@code kill -9} does. */
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** Starts it again after a kill, and waits until it answers. */
    public void restart() throws IOException {
        process = program.startAgain(home, folder, coordinates.port(), options);
        await();
    }

    @Override
    public void close() {
        kill();
    }

    private void await() throws IOException {
        Instant limit = Instant.now().plus(START_LIMIT);
        while (true) {
            try {
                Sql.serverVersion(ServerKind.MARIADB.administration(coordinates));
                return;
            } catch (SQLException e) {
                if (ended() || Instant.now().isAfter(limit)) {
                    kill();
                    throw new IOException(
                            "The server does not start. " + Commands.lastLine(folder.resolve("server.log")), e);
                }
            }
        }
    }

    private boolean ended() throws IOException {
        try {
            return process.waitFor(100, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while a server started.", e);
        }
    }
}
