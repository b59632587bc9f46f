package org.sluice.itests.product;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A command of {@code bin/sluice}, executed to its end. */
final class Command {
    private static final long PATIENCE_SECONDS = 120;

    private Command() {}

    /** What a command left behind. */
    record Result(int exit, String out, String err) {}

    static Result run(Path home, Map<String, String> environment, String... arguments) throws Exception {
        return runWithInput(home, environment, "", arguments);
    }

    static Result runWithInput(Path home, Map<String, String> environment, String input, String... arguments)
            throws Exception {
        Path in = Files.writeString(Files.createTempFile("sluice", ".in"), input);
        Path out = Files.createTempFile("sluice", ".out");
        Path err = Files.createTempFile("sluice", ".err");
        Process process = builder(home, environment, arguments)
                .redirectInput(in.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError(List.of(arguments) + " did not end: " + Files.readString(out));
        }
        Result result = new Result(process.exitValue(), read(out), read(err));
        for (Path file : List.of(in, out, err)) {
            Files.delete(file);
        }
        return result;
    }

    /** The command with the JDK that runs the tests. */
    static ProcessBuilder builder(Path home, Map<String, String> environment, String... arguments) {
        List<String> command =
                new ArrayList<>(List.of(home.resolve("bin/sluice").toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().putAll(environment);
        return builder;
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }
}
