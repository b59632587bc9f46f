package org.sluice.itests.product;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.sluice.itests.servers.TestDatabase;

/** An unpacked distribution of its own, and the runtime in it, started in the foreground and watched. */
final class Installation implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Path ROOT = Path.of(System.getProperty("sluice.root"));

    private final Path home;
    private final Map<String, String> environment = new HashMap<>();
    private Optional<Process> process = Optional.empty();
    private int starts;
    private long fileKilobytes;

    private Installation(Path home) {
        this.home = home;
    }

    /** Copies the distribution into a folder. */
    static Installation in(Path folder) throws IOException {
        String name = "sluice-" + System.getProperty("sluice.version");
        Path source = ROOT.resolve("runtime/distribution/target").resolve(name);
        Path home = folder.resolve(name);
        try (Stream<Path> files = Files.walk(source)) {
            for (Path file : files.toList()) {
                Path target = home.resolve(source.relativize(file));
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
        return new Installation(home);
    }

    /** Deletes a folder with installations that nobody needs any more. */
    static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    Path home() {
        return home;
    }

    /** Points it at a database, with the password in the environment. */
    Installation use(String type, TestDatabase database) throws IOException {
        environment.put("SLUICE_DB_PASSWORD", database.password());
        return configure(
                "type=\"" + type + "\"",
                "host=\"" + database.host() + "\"",
                "port=\"" + database.port() + "\"",
                "name=\"" + database.name() + "\"",
                "user=\"" + database.user() + "\"",
                "password=\"$[env:SLUICE_DB_PASSWORD]\"");
    }

    /** Replaces the configuration of the data source. */
    Installation configure(String... lines) throws IOException {
        Files.write(home.resolve("conf/org.sluice.datasource.config"), List.of(lines));
        return this;
    }

    /** Replaces the configuration of the engine. */
    Installation configureEngine(String... lines) throws IOException {
        Files.write(home.resolve("conf/org.sluice.engine.config"), List.of(lines));
        return this;
    }

    Installation environment(String name, String value) {
        environment.put(name, value);
        return this;
    }

    /** Lets no file of the runtime become larger than this from the next start on, as on a disk that is full; 0: no limit. */
    Installation limitFiles(long kilobytes) {
        fileKilobytes = kilobytes;
        return this;
    }

    /** Drops a bundle into {@code modules/}, in one move, so that nobody sees half of it. */
    Installation drop(Path jar) throws IOException {
        Path staged = Files.copy(jar, home.resolve(jar.getFileName() + ".new"), StandardCopyOption.REPLACE_EXISTING);
        Files.move(staged, home.resolve("modules").resolve(jar.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        return this;
    }

    Installation remove(String jar) throws IOException {
        Files.delete(home.resolve("modules").resolve(jar));
        return this;
    }

    /** The jar of one of the examples. */
    static Path example(String name) {
        return ROOT.resolve("examples")
                .resolve(name)
                .resolve("target")
                .resolve(name + "-" + System.getProperty("sluice.version") + ".jar");
    }

    /** Starts the runtime in the foreground, with an empty standard input. */
    Installation start(String... options) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("run"));
        arguments.addAll(List.of(options));
        starts++;
        ProcessBuilder builder = Command.builder(home, environment, arguments.toArray(String[]::new));
        if (fileKilobytes > 0) {
            builder.command().addAll(0, List.of("bash", "-c", "ulimit -f " + fileKilobytes + " && exec \"$0\" \"$@\""));
        }
        process = Optional.of(builder.redirectInput(
                        ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectErrorStream(true)
                .redirectOutput(consoleFile().toFile())
                .start());
        return this;
    }

    Process process() {
        return process.orElseThrow();
    }

    /** What the console has said since the last start. */
    String console() {
        try {
            return Files.readString(consoleFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Installation awaitConsole(String... texts) {
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(100))
                .alias("the console to say " + Arrays.toString(texts))
                .until(this::console, console -> Stream.of(texts).allMatch(console::contains));
        return this;
    }

    Command.Result sluice(String... arguments) throws Exception {
        return Command.run(home, environment, arguments);
    }

    Command.Result shell(String line) throws Exception {
        return Command.runWithInput(home, environment, line + "\n", "shell");
    }

    /**
     * Waits until a module is in a state that its bundle has part in, and gives what {@code releases --json} says of it: a
     * recorded module is up to date for a moment, until its bundle says what it requires.
     */
    JsonNode awaitState(String module, String state) {
        return await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(300))
                .alias(module + " to be " + state)
                .until(() -> release(module), found -> found.filter(node ->
                                isRequired(node) && node.path("state").asText().equals(state))
                        .isPresent())
                .orElseThrow();
    }

    /** Whether a module's bundle has said which version it requires. */
    static boolean isRequired(JsonNode release) {
        return !release.path("requiredVersion").isNull();
    }

    Optional<JsonNode> release(String module) throws Exception {
        return StreamSupport.stream(releases().spliterator(), false)
                .filter(node -> node.path("module").asText().equals(module))
                .findFirst();
    }

    JsonNode releases() throws Exception {
        Command.Result result = sluice("releases", "--json");
        return new ObjectMapper().readTree(result.out().isBlank() ? "[]" : result.out());
    }

    /** Ends the runtime as a service manager would, and gives its exit code. */
    int stop() throws Exception {
        process().destroy();
        int exit = process().waitFor();
        process = Optional.empty();
        return exit;
    }

    /** Ends the runtime as a power cut would. */
    void kill() {
        process();
        close();
    }

    /** Sends a signal, such as STOP and CONT, to the runtime. */
    void signal(String name) throws Exception {
        int exit = new ProcessBuilder(
                        "kill", "-" + name, Long.toString(process().pid()))
                .start()
                .waitFor();
        if (exit != 0) {
            throw new IOException("'kill -" + name + "' ended with " + exit);
        }
    }

    @Override
    public void close() {
        process.ifPresent(Process::destroyForcibly);
        process.ifPresent(killed -> killed.onExit().join());
        process = Optional.empty();
    }

    private Path consoleFile() {
        return home.resolve("console-" + starts + ".txt");
    }
}
