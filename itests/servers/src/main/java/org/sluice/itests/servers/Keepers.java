package org.sluice.itests.servers;

import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Finds the keeper of a server in the present test run, and starts it when this JVM is the first that asks.
 *
 * <p>A run is the nearest ancestor process that is Maven, or else this JVM.
 *
 * @param folder the keeper's folder, the same for every JVM of the run
 */
record Keepers(ServerKind kind, ProcessHandle run, Path folder) {
    private static final System.Logger LOG = System.getLogger(Keepers.class.getName());
    private static final String MAVEN = "org.codehaus.plexus.classworlds.launcher.Launcher";

    static Keepers of(ServerKind kind) {
        ProcessHandle run = Stream.iterate(
                        ProcessHandle.current().parent(),
                        Optional::isPresent,
                        process -> process.flatMap(ProcessHandle::parent))
                .flatMap(Optional::stream)
                .filter(Keepers::isMaven)
                .findFirst()
                .orElseGet(ProcessHandle::current);
        String name = "sluice-test-" + kind.folderName() + "-" + run.pid();
        return new Keepers(kind, run, Path.of(System.getProperty("java.io.tmpdir"), name));
    }

    Coordinates coordinates() {
        // A file lock keeps other processes out, not other threads of this one
        synchronized (Keepers.class) {
            try {
                Files.createDirectories(folder);
                try (FileChannel channel =
                        FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                    channel.lock();
                    Optional<Coordinates> known = known();
                    return known.isPresent() ? known.get() : start();
                }
            } catch (IOException e) {
                throw new IllegalStateException("Cannot start " + kind.product() + " in '" + folder + "'.", e);
            }
        }
    }

    private Optional<Coordinates> known() throws IOException {
        Path failure = folder.resolve(Keeper.FAILURE);
        if (Files.exists(failure)) {
            throw new IllegalStateException(Files.readString(failure));
        }
        Path coordinates = folder.resolve(Keeper.COORDINATES);
        return Files.exists(coordinates)
                ? Optional.of(Coordinates.read(coordinates)).filter(Coordinates::kept)
                : Optional.empty();
    }

    private Coordinates start() throws IOException {
        Files.deleteIfExists(folder.resolve(Keeper.COORDINATES));
        Path log = folder.resolve("keeper.log");
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx96m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        Keeper.class.getName(),
                        kind.name(),
                        folder.toString(),
                        Long.toString(run.pid()))
                .directory(folder.toFile())
                .redirectInput(new File("/dev/null"))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        Process keeper = builder.start();
        Optional<Coordinates> started = known();
        while (started.isEmpty()) {
            if (ended(keeper)) {
                throw new IOException("The keeper ended. " + Commands.lastLine(log));
            }
            started = known();
        }
        LOG.log(System.Logger.Level.INFO, "For this test run: {0}", started.get());
        return started.get();
    }

    private static boolean ended(Process keeper) throws IOException {
        try {
            return keeper.waitFor(50, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while a server started.", e);
        }
    }

    private static boolean isMaven(ProcessHandle process) {
        return process.info().commandLine().filter(line -> line.contains(MAVEN)).isPresent();
    }
}
