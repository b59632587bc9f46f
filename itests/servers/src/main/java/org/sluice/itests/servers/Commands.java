package org.sluice.itests.servers;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Programs that are run; their output goes to a log beside their data, never to the output of the test run. */
final class Commands {
    private static final long LIMIT_SECONDS = 180;

    private Commands() {}

    /** Runs a program to its end; one that fails or takes too long is an error. */
    static void run(Path log, List<String> command) throws IOException {
        Process process = start(log, command);
        try {
            if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IOException(
                        "'" + command.get(0) + "' was not done within " + LIMIT_SECONDS + " s. " + lastLine(log));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while '" + command.get(0) + "' ran.", e);
        }
        if (process.exitValue() != 0) {
            throw new IOException("'" + command.get(0) + "' ended with " + process.exitValue() + ". " + lastLine(log));
        }
    }

    static Process start(Path log, List<String> command) throws IOException {
        return new ProcessBuilder(command)
                .redirectInput(new File("/dev/null"))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }

    /** The last line of a log that is not blank. */
    static String lastLine(Path log) throws IOException {
        return Files.exists(log)
                ? Files.readAllLines(log).stream()
                        .filter(line -> !line.isBlank())
                        .reduce("", (earlier, later) -> later)
                : "";
    }
}
