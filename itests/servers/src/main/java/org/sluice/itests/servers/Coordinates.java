package org.sluice.itests.servers;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;

/**
 * Where a running server is, and where it came from; kept in a file for the other JVMs of the run.
 *
 * @param keeper the id of the process that keeps it
 * @param description product, version and origin, for people
 */
record Coordinates(String host, int port, String user, String password, long keeper, String description) {
    static Coordinates read(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return new Coordinates(
                properties.getProperty("host", ""),
                Integer.parseInt(properties.getProperty("port", "0")),
                properties.getProperty("user", ""),
                properties.getProperty("password", ""),
                Long.parseLong(properties.getProperty("keeper", "0")),
                properties.getProperty("description", ""));
    }

    /** Writes the file so that a reader sees all of it or nothing. */
    void write(Path file) throws IOException {
        Properties properties = new Properties();
        properties.setProperty("host", host);
        properties.setProperty("port", Integer.toString(port));
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("keeper", Long.toString(keeper));
        properties.setProperty("description", description);
        Path draft = file.resolveSibling(file.getFileName() + ".draft");
        try (Writer writer = Files.newBufferedWriter(draft)) {
            properties.store(writer, null);
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }

    Coordinates withDescription(String text) {
        return new Coordinates(host, port, user, password, keeper, text);
    }

    /** Whether the process that keeps the server is still there. */
    boolean kept() {
        return ProcessHandle.of(keeper).isPresent();
    }

    @Override
    public String toString() {
        return description + " at " + host + ":" + port;
    }
}
