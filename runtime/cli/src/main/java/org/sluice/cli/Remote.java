package org.sluice.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import org.sluice.launcher.Home;
import org.sluice.launcher.HomeLock;

/** A connection to the live runtime of a home: sends requests, prints what they answer. One Gogo session long. */
final class Remote implements AutoCloseable {
    private static final int FORMAT = 1;

    private final SocketChannel channel;
    private final BufferedReader frames;
    private final OutputStream requests;

    private Remote(SocketChannel channel) {
        this.channel = channel;
        this.frames = new BufferedReader(Channels.newReader(channel, StandardCharsets.UTF_8));
        this.requests = Channels.newOutputStream(channel);
    }

    /**
     * Connects to the home's runtime.
     *
     * @throws CliException with {@code NOT_RUNNING} when there is none, {@code NOT_DONE} when it cannot be talked to yet
     */
    static Remote connect(Home home) throws CliException, IOException {
        if (HomeLock.holder(home).isEmpty()) {
            throw new CliException(
                    ExitCode.NOT_RUNNING, "No Sluice runs in " + home + ". Start it with: bin/sluice start");
        }
        try {
            Path socket = Path.of(Files.readString(home.controlFile()).strip());
            return new Remote(SocketChannel.open(UnixDomainSocketAddress.of(socket)));
        } catch (IOException e) {
            throw new CliException(
                    ExitCode.NOT_DONE,
                    "Cannot talk to the Sluice in '" + home + "': " + e
                            + ". It starts up or shuts down: try again, or see logs/sluice.log.");
        }
    }

    /** Executes a verb with its arguments as they are; returns its exit code. */
    int verb(String... arguments) throws CliException, IOException {
        return send(json -> {
            json.writeFieldName("args");
            json.writeArray(arguments, 0, arguments.length);
        });
    }

    /** Executes a line of Gogo; returns the exit code of its verb. */
    int line(String line) throws CliException, IOException {
        return send(json -> json.writeStringField("line", line));
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private int send(Content content) throws CliException, IOException {
        StringWriter request = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(request)) {
            json.writeStartObject();
            json.writeNumberField("format", FORMAT);
            content.write(json);
            json.writeEndObject();
        }
        requests.write((request + "\n").getBytes(StandardCharsets.UTF_8));
        for (String frame = frames.readLine(); frame != null; frame = frames.readLine()) {
            OptionalInt exit = print(frame);
            if (exit.isPresent()) {
                return exit.getAsInt();
            }
        }
        throw new CliException(
                ExitCode.NOT_DONE, "The runtime closed the connection before it answered. See logs/sluice.log.");
    }

    private static OptionalInt print(String frame) throws IOException {
        OptionalInt exit = OptionalInt.empty();
        try (JsonParser json = new JsonFactory().createParser(frame)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String kind = json.currentName();
                json.nextToken();
                switch (kind) {
                    case "out" -> System.out.print(json.getText());
                    case "err" -> System.err.print(json.getText());
                    case "exit" -> exit = OptionalInt.of(json.getIntValue());
                    default -> throw new IOException("The runtime sent a frame of the unknown kind '" + kind + "'.");
                }
            }
        }
        System.out.flush();
        return exit;
    }

    private interface Content {
        void write(JsonGenerator json) throws IOException;
    }
}
