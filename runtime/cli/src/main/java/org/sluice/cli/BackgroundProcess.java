package org.sluice.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.sluice.launcher.Home;

/** A runtime that was started in a session of its own, so that it outlives the terminal that it was started from. */
final class BackgroundProcess {
    private static final long PAUSE_MILLIS = 50;
    private static final int LINES_TOLD = 20;

    private final Home home;
    private final Process process;

    private BackgroundProcess(Home home, Process process) {
        this.home = home;
        this.process = process;
    }

    static BackgroundProcess start(Home home, List<Path> folders) throws IOException {
        Files.createDirectories(home.logs());
        List<String> command = new ArrayList<>();
        setsid().ifPresent(command::add);
        command.addAll(List.of(home.folder().resolve("bin/sluice").toString(), "run"));
        folders.forEach(folder -> command.addAll(List.of("--modules", folder.toString())));
        Process process = new ProcessBuilder(command)
                .redirectInput(new File("/dev/null"))
                .redirectErrorStream(true)
                .redirectOutput(home.consoleLog().toFile())
                .start();
        return new BackgroundProcess(home, process);
    }

    long pid() {
        return process.pid();
    }

    /** Waits until the runtime says that it is up, it has ended, or the time is over; returns whether it is up. */
    boolean awaitUp(long seconds) throws InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        while (process.isAlive() && System.nanoTime() < deadline) {
            if (Files.exists(home.controlFile()) && isUp()) {
                return true;
            }
            process.waitFor(PAUSE_MILLIS, TimeUnit.MILLISECONDS);
        }
        return false;
    }

    String whyNotUp(long seconds) throws IOException {
        if (process.isAlive()) {
            return "Sluice is not up after " + seconds + " s; process " + process.pid()
                    + " goes on. To follow it: bin/sluice status, "
                    + home.logs().resolve("sluice.log");
        }
        List<String> lines = Files.readAllLines(home.consoleLog());
        return "Sluice did not start: process " + process.pid() + " ended with exit code " + process.exitValue()
                + ". It printed:\n"
                + String.join("\n", lines.subList(Math.max(0, lines.size() - LINES_TOLD), lines.size()));
    }

    private boolean isUp() {
        try (Remote remote = Remote.connect(home)) {
            return remote.verb("ready", "--wait", "1") == ExitCode.FINE.code();
        } catch (CliException | IOException e) {
            return false; // it comes up, or goes down: the loop sees which
        }
    }

    private static Optional<String> setsid() {
        return Arrays.stream(
                        Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator, -1))
                .map(folder -> Path.of(folder, "setsid"))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst();
    }
}
