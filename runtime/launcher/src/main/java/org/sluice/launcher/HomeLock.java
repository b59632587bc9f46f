package org.sluice.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * The right of one process to run on a home: a lock of the operating system, which ends with the process, and beside it
 * a file with the process id for people and tools.
 */
public final class HomeLock implements AutoCloseable {
    private static final int ATTEMPTS = 20;
    private static final long PAUSE_MILLIS = 50;

    private final FileChannel channel;
    private final Path pidFile;

    private HomeLock(FileChannel channel, Path pidFile) {
        this.channel = channel;
        this.pidFile = pidFile;
    }

    /**
     * Takes the home for this process and writes the pid file; one that a killed process left behind is overwritten.
     *
     * @throws LaunchException with {@code HOME_IN_USE} when another process has it
     */
    public static HomeLock claim(Home home) throws LaunchException {
        try {
            Files.createDirectories(home.data());
            // A command that looks whether a runtime lives holds the lock for an instant: hence more than one attempt
            for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
                FileChannel channel = tryLock(home.lockFile());
                if (channel != null) {
                    Files.writeString(home.pidFile(), ProcessHandle.current().pid() + "\n");
                    return new HomeLock(channel, home.pidFile());
                }
                if (readPid(home).isPresent()) {
                    break;
                }
                Thread.sleep(PAUSE_MILLIS);
            }
        } catch (IOException e) {
            throw new LaunchException(
                    LaunchException.Reason.START_FAILED,
                    "Cannot write to the folder '" + home.data() + "': " + e + ".",
                    "Let the user that runs Sluice own the folder.",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw inUse(home);
    }

    /** The process that runs on the home now; empty when there is none, whatever a killed one has left behind. */
    public static OptionalLong holder(Home home) throws IOException {
        if (!Files.exists(home.lockFile())) {
            return OptionalLong.empty();
        }
        FileChannel channel = tryLock(home.lockFile());
        if (channel != null) {
            channel.close();
            return OptionalLong.empty();
        }
        return readPid(home);
    }

    /** Deletes the pid file and lets the next process in; a second call does nothing. */
    @Override
    public synchronized void close() throws IOException {
        if (channel.isOpen()) {
            Files.deleteIfExists(pidFile);
            channel.close();
        }
    }

    private static LaunchException inUse(Home home) {
        OptionalLong pid = readPid(home);
        String who = pid.isPresent() ? "process " + pid.getAsLong() : "another process";
        return new LaunchException(
                LaunchException.Reason.HOME_IN_USE,
                "Cannot start Sluice in '" + home + "': " + who + " runs there.",
                "Stop it with: bin/sluice stop");
    }

    private static @Nullable FileChannel tryLock(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return channel;
            }
        } catch (OverlappingFileLockException e) {
            // This very process holds it through another channel: the same answer as a lock of another process
            channel.close();
            return null;
        }
        channel.close();
        return null;
    }

    private static OptionalLong readPid(Home home) {
        try {
            long pid = Long.parseLong(Files.readString(home.pidFile()).strip());
            return ProcessHandle.of(pid).isPresent() ? OptionalLong.of(pid) : OptionalLong.empty();
        } catch (NoSuchFileException | NumberFormatException e) {
            return OptionalLong.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
