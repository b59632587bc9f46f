package org.sluice.benchmarks;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.sluice.itests.servers.TestDatabase;

/**
 * A dump by MariaDB's own programs, with their default options but for a consistent state.
 *
 * @param programs their folder; empty where they are on the path
 */
record Dump(TestDatabase database, String programs, Path file) {
    void take() throws IOException, InterruptedException {
        List<String> command = command("mariadb-dump");
        command.addAll(List.of("--single-transaction", database.name()));
        run(new ProcessBuilder(command).redirectOutput(file.toFile()));
    }

    /** Puts the database back; the caller has dropped what was in it. */
    void restore() throws IOException, InterruptedException {
        List<String> command = command("mariadb");
        command.add(database.name());
        run(new ProcessBuilder(command).redirectInput(file.toFile()).redirectOutput(new File("/dev/null")));
    }

    long bytes() throws IOException {
        return Files.size(file);
    }

    private List<String> command(String program) {
        return new ArrayList<>(List.of(
                programs.isEmpty() ? program : programs + File.separator + program,
                "--no-defaults",
                "--skip-ssl",
                "--host=" + database.host(),
                "--protocol=tcp",
                "--port=" + database.port(),
                "--user=" + database.user(),
                "--password=" + database.password()));
    }

    private void run(ProcessBuilder builder) throws IOException, InterruptedException {
        Path log = file.resolveSibling("dump.log");
        Process process;
        try {
            process = builder.redirectError(log.toFile()).start();
        } catch (IOException e) {
            throw new IOException(
                    "Cannot start '%s'. Install the client programs of MariaDB, or name their folder by -Dprograms=..."
                            .formatted(builder.command().get(0)),
                    e);
        }
        if (process.waitFor() != 0) {
            throw new IOException("'%s' ended with %d: %s"
                    .formatted(builder.command().get(0), process.exitValue(), Files.readString(log)));
        }
    }
}
